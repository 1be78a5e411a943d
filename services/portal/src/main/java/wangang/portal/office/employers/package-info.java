/** Employers and their verification. */
@NullMarked
package wangang.portal.office.employers;

import org.jspecify.annotations.NullMarked;
