package wangang.campaign.attendance.application;

import org.jspecify.annotations.Nullable;

/**
 * Who came to a fair, in figures.
 *
 * @param places how many may come; null when as many as like may
 * @param done whether who is absent will not come any more
 */
public record Attendance(@Nullable Integer places, AttendanceCounts counts, boolean done) {}
