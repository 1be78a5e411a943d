package wangang.portal.office.fairs;

import org.jspecify.annotations.Nullable;

/** Who came, in figures. */
record Attendance(
        @Nullable Integer places,
        long registered,
        long waiting,
        long withdrawn,
        long arrived,
        long walkIns,
        @Nullable Long noShows) {}
