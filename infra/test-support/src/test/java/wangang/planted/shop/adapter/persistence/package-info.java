@NullMarked
package wangang.planted.shop.adapter.persistence;

import org.jspecify.annotations.NullMarked;
