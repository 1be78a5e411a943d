/** People who were found to fit an employer's vacancies, counted for those who want to be told. */
@NullMarked
package wangang.vacancy.candidates.application;

import org.jspecify.annotations.NullMarked;
