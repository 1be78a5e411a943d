/** Interviews as events. */
@NullMarked
package wangang.campaign.interview.adapter.messaging;

import org.jspecify.annotations.NullMarked;
