@NullMarked
package wangang.benchmarks.legality;

import org.jspecify.annotations.NullMarked;
