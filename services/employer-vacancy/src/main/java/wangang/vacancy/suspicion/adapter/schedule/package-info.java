/** Vacancies are looked through now and then. */
@NullMarked
package wangang.vacancy.suspicion.adapter.schedule;

import org.jspecify.annotations.NullMarked;
