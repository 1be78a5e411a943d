@NullMarked
package wangang.benchmarks.ranking;

import org.jspecify.annotations.NullMarked;
