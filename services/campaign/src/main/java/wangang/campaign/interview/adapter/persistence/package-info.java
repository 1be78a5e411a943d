/** Timetables and interviews in PostgreSQL. */
@NullMarked
package wangang.campaign.interview.adapter.persistence;

import org.jspecify.annotations.NullMarked;
