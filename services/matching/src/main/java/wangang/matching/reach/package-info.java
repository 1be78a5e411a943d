/** How many people an open vacancy reaches, why it is hard to fill, and what would change that. */
@NullMarked
package wangang.matching.reach;

import org.jspecify.annotations.NullMarked;
