/** Employers in PostgreSQL. */
@NullMarked
package wangang.vacancy.employer.adapter.persistence;

import org.jspecify.annotations.NullMarked;
