/** Handouts, read by PostgreSQL. */
@NullMarked
package wangang.campaign.handout.adapter.persistence;

import org.jspecify.annotations.NullMarked;
