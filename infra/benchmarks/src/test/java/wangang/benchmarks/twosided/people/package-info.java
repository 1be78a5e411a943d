@NullMarked
package wangang.benchmarks.twosided.people;

import org.jspecify.annotations.NullMarked;
