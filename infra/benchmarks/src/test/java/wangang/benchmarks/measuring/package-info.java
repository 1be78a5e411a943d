@NullMarked
package wangang.benchmarks.measuring;

import org.jspecify.annotations.NullMarked;
