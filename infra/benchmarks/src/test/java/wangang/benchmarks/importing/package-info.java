@NullMarked
package wangang.benchmarks.importing;

import org.jspecify.annotations.NullMarked;
