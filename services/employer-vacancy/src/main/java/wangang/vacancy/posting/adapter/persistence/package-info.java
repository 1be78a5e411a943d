/** Vacancies in PostgreSQL. */
@NullMarked
package wangang.vacancy.posting.adapter.persistence;

import org.jspecify.annotations.NullMarked;
