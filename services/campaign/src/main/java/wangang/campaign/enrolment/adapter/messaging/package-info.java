/** Enrolments as events. */
@NullMarked
package wangang.campaign.enrolment.adapter.messaging;

import org.jspecify.annotations.NullMarked;
