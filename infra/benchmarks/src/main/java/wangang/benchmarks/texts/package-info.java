/** Judged sets of short texts, answered by the matching service's own search and coding. */
@NullMarked
package wangang.benchmarks.texts;

import org.jspecify.annotations.NullMarked;
