/** Reads employer.events.v1 and vacancy.events.v1. */
@NullMarked
package wangang.campaign.market.adapter.messaging;

import org.jspecify.annotations.NullMarked;
