/** Where replicas of employers and vacancies are kept. */
@NullMarked
package wangang.campaign.market.application;

import org.jspecify.annotations.NullMarked;
