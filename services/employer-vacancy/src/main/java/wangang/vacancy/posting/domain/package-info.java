/** Vacancies: their terms, life cycle and the rules of publication. */
@NullMarked
package wangang.vacancy.posting.domain;

import org.jspecify.annotations.NullMarked;
