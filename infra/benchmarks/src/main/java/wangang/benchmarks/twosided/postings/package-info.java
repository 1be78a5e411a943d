/** The real postings as the judges read them and as the platform's import makes vacancies of them. */
@NullMarked
package wangang.benchmarks.twosided.postings;

import org.jspecify.annotations.NullMarked;
