@NullMarked
package wangang.portal.employer.vacancies;

import org.jspecify.annotations.NullMarked;
