/** Judged sets, runs in TREC form and the measures that compare them. */
@NullMarked
package wangang.benchmarks.relevance;

import org.jspecify.annotations.NullMarked;
