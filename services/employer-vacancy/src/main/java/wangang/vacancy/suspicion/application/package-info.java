/** Published vacancies are looked through for signs of fraud; officers decide. */
@NullMarked
package wangang.vacancy.suspicion.application;

import org.jspecify.annotations.NullMarked;
