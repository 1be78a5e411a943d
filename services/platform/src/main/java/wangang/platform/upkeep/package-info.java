/** Work by the clock. */
@NullMarked
package wangang.platform.upkeep;

import org.jspecify.annotations.NullMarked;
