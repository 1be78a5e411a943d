/** Closes campaigns when their last day is over. */
@NullMarked
package wangang.campaign.organising.adapter.clock;

import org.jspecify.annotations.NullMarked;
