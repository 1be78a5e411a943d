/** From publishing a vacancy until it is found and until people are told. */
@NullMarked
package wangang.benchmarks.latency;

import org.jspecify.annotations.NullMarked;
