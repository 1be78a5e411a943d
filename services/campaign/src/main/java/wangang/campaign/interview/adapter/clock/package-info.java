/** Reminds employers of results in the evening. */
@NullMarked
package wangang.campaign.interview.adapter.clock;

import org.jspecify.annotations.NullMarked;
