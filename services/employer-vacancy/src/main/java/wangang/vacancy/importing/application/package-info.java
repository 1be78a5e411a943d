/** Whole files of vacancies, upserted by the employer's reference. */
@NullMarked
package wangang.vacancy.importing.application;

import org.jspecify.annotations.NullMarked;
