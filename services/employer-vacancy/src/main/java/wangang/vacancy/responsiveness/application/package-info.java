/** How reliably employers answer applications and keep their vacancies fresh. */
@NullMarked
package wangang.vacancy.responsiveness.application;

import org.jspecify.annotations.NullMarked;
