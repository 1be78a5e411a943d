/** Shares of openings reserved for graduates. */
@NullMarked
package wangang.campaign.quota.domain;

import org.jspecify.annotations.NullMarked;
