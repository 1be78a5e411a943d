@NullMarked
package wangang.planted.stock;

import org.jspecify.annotations.NullMarked;
