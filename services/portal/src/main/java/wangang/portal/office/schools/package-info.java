/** Plans for schools. */
@NullMarked
package wangang.portal.office.schools;

import org.jspecify.annotations.NullMarked;
