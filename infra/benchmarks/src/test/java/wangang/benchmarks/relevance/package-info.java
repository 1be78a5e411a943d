@NullMarked
package wangang.benchmarks.relevance;

import org.jspecify.annotations.NullMarked;
