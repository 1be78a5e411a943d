/** When vacancies say the same. */
@NullMarked
package wangang.vacancy.duplicate.domain;

import org.jspecify.annotations.NullMarked;
