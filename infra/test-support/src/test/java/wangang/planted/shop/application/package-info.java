@NullMarked
package wangang.planted.shop.application;

import org.jspecify.annotations.NullMarked;
