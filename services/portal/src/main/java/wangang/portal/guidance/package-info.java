/** What comparable vacancies pay, as employers see it beside their form and everybody under a vacancy's pay. */
@NullMarked
package wangang.portal.guidance;

import org.jspecify.annotations.NullMarked;
