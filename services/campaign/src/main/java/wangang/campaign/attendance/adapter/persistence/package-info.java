/** Attendance in PostgreSQL. */
@NullMarked
package wangang.campaign.attendance.adapter.persistence;

import org.jspecify.annotations.NullMarked;
