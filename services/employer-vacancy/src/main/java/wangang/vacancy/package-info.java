/** Employers, vacancies, imports, applications and their outcomes. */
@NullMarked
package wangang.vacancy;

import org.jspecify.annotations.NullMarked;
