/** What was found in vacancies, in PostgreSQL. */
@NullMarked
package wangang.vacancy.legality.adapter.persistence;

import org.jspecify.annotations.NullMarked;
