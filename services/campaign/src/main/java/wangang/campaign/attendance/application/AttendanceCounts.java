package wangang.campaign.attendance.application;

/**
 * How many come to a fair.
 *
 * @param registered have or had a place, walk-ins apart
 * @param arrived of all
 * @param absent registered, and not arrived yet
 */
public record AttendanceCounts(
        long registered, long waiting, long withdrawn, long arrived, long walkIns, long absent) {}
