/** Vacancies as schema.org JobPostings, written and read. */
@NullMarked
package wangang.vacancy.jobposting;

import org.jspecify.annotations.NullMarked;
