/** Officers look at vacancies with signs of fraud. */
@NullMarked
package wangang.portal.office.suspicion;

import org.jspecify.annotations.NullMarked;
