/** What employers and officers do with enrolments. */
@NullMarked
package wangang.campaign.enrolment.application;

import org.jspecify.annotations.NullMarked;
