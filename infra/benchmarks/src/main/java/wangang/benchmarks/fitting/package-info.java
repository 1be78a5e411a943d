/** Fits the parameters that the matching service ships. */
@NullMarked
package wangang.benchmarks.fitting;

import org.jspecify.annotations.NullMarked;
