/** What a campaign's closing report says. */
@NullMarked
package wangang.campaign.report.domain;

import org.jspecify.annotations.NullMarked;
