/** Ranked candidates for an employer's own vacancy: consenting people only, no contact data. */
@NullMarked
package wangang.matching.candidates;

import org.jspecify.annotations.NullMarked;
