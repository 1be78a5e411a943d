/** Finding vacancies that repeat others. */
@NullMarked
package wangang.vacancy.duplicate.application;

import org.jspecify.annotations.NullMarked;
