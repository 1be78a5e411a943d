/** What matching learns from interviews: who has talked already. */
@NullMarked
package wangang.matching.interview;

import org.jspecify.annotations.NullMarked;
