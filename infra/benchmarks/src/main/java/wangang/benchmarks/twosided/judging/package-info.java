/** From runs to judgements: the pool, the sheets for two judges, their agreement, what is settled and how. */
@NullMarked
package wangang.benchmarks.twosided.judging;

import org.jspecify.annotations.NullMarked;
