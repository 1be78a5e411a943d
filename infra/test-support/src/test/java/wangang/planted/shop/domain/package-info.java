@NullMarked
package wangang.planted.shop.domain;

import org.jspecify.annotations.NullMarked;
