/** What ranks postings for a graduate: the platform's own ways, and a floor beside them. */
@NullMarked
package wangang.benchmarks.twosided.systems;

import org.jspecify.annotations.NullMarked;
