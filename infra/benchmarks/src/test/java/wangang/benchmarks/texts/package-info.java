@NullMarked
package wangang.benchmarks.texts;

import org.jspecify.annotations.NullMarked;
