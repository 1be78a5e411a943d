/** Facts in PostgreSQL, counted by it. */
@NullMarked
package wangang.campaign.progress.adapter.persistence;

import org.jspecify.annotations.NullMarked;
