/** How well the matching service understands texts, on judged sets and on real postings. */
@NullMarked
package wangang.benchmarks.understanding;

import org.jspecify.annotations.NullMarked;
