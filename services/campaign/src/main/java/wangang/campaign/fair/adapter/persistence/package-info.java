/** Fairs in PostgreSQL. */
@NullMarked
package wangang.campaign.fair.adapter.persistence;

import org.jspecify.annotations.NullMarked;
