/** Shares counted by PostgreSQL. */
@NullMarked
package wangang.campaign.quota.adapter.persistence;

import org.jspecify.annotations.NullMarked;
