@NullMarked
package wangang.benchmarks.understanding;

import org.jspecify.annotations.NullMarked;
