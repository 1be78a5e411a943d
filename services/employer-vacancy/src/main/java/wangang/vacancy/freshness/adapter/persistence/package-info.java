/** Vacancies that wait for a word of their employer. */
@NullMarked
package wangang.vacancy.freshness.adapter.persistence;

import org.jspecify.annotations.NullMarked;
