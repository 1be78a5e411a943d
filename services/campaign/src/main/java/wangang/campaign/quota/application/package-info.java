/** Computing the shares of a campaign's employers. */
@NullMarked
package wangang.campaign.quota.application;

import org.jspecify.annotations.NullMarked;
