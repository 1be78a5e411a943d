/** How one gets to where a vacancy's work is. */
@NullMarked
package wangang.matching.way;

import org.jspecify.annotations.NullMarked;
