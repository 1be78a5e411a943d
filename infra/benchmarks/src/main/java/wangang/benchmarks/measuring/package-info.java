/** What the benchmarks share: statistics, tables, the state of the machine. */
@NullMarked
package wangang.benchmarks.measuring;

import org.jspecify.annotations.NullMarked;
