/** Employers and vacancies as their owner tells them. */
@NullMarked
package wangang.campaign.market.domain;

import org.jspecify.annotations.NullMarked;
