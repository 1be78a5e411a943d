/** Replicas of employers and vacancies in PostgreSQL. */
@NullMarked
package wangang.campaign.market.adapter.persistence;

import org.jspecify.annotations.NullMarked;
