/** Openings that stayed empty, found by PostgreSQL. */
@NullMarked
package wangang.campaign.report.adapter.persistence;

import org.jspecify.annotations.NullMarked;
