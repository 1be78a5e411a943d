/** The invented graduates that postings are judged for: made before any ranking ran, the same for the same seed. */
@NullMarked
package wangang.benchmarks.twosided.people;

import org.jspecify.annotations.NullMarked;
