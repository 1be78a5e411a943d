@NullMarked
package wangang.benchmarks.twosided.judging;

import org.jspecify.annotations.NullMarked;
