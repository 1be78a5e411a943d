/** Vacancies age by the clock. */
@NullMarked
package wangang.vacancy.freshness.adapter.schedule;

import org.jspecify.annotations.NullMarked;
