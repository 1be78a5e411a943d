/** Campaigns, their progress and enrolments. */
@NullMarked
package wangang.portal.office.campaigns;

import org.jspecify.annotations.NullMarked;
