/** Campaigns as events. */
@NullMarked
package wangang.campaign.organising.adapter.messaging;

import org.jspecify.annotations.NullMarked;
