/** Measurements of the whole platform; one command each. */
@NullMarked
package wangang.benchmarks;

import org.jspecify.annotations.NullMarked;
