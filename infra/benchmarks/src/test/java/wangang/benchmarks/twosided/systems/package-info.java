@NullMarked
package wangang.benchmarks.twosided.systems;

import org.jspecify.annotations.NullMarked;
