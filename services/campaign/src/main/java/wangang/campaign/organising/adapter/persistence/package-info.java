/** Campaigns in PostgreSQL. */
@NullMarked
package wangang.campaign.organising.adapter.persistence;

import org.jspecify.annotations.NullMarked;
