/** Campaigns: what they are, the rules they keep, their life. */
@NullMarked
package wangang.campaign.organising.domain;

import org.jspecify.annotations.NullMarked;
