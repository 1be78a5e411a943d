/** Booths in PostgreSQL. */
@NullMarked
package wangang.campaign.booth.adapter.persistence;

import org.jspecify.annotations.NullMarked;
