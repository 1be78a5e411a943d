/** Second stage: named features for both directions, combined so that a one-sided match cannot win. */
@NullMarked
package wangang.matching.ranking;

import org.jspecify.annotations.NullMarked;
