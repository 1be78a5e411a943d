/** A judged set of our own: vacancies for a graduate, good for both sides. */
@NullMarked
package wangang.benchmarks.twosided;

import org.jspecify.annotations.NullMarked;
