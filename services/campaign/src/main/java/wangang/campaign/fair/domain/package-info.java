/** Recruitment fairs inside a campaign: what they are, the rules they keep, their life. */
@NullMarked
package wangang.campaign.fair.domain;

import org.jspecify.annotations.NullMarked;
