package wangang.campaign.attendance.adapter.web;

import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.application.Attendance;

/**
 * Who came to a fair, in figures.
 *
 * @param places how many may come; absent when as many as like may
 * @param registered have a place, walk-ins apart
 * @param waiting for a place
 * @param withdrawn took their registration back
 * @param arrived were let in or interviewed, walk-ins among them
 * @param walkIns came without being registered
 * @param noShows registered and did not come; absent until the fair is done
 */
record AttendanceView(
        @Nullable Integer places,
        long registered,
        long waiting,
        long withdrawn,
        long arrived,
        long walkIns,
        @Nullable Long noShows) {

    static AttendanceView of(Attendance attendance) {
        var counts = attendance.counts();
        return new AttendanceView(
                attendance.places(),
                counts.registered(),
                counts.waiting(),
                counts.withdrawn(),
                counts.arrived(),
                counts.walkIns(),
                attendance.done() ? counts.absent() : null);
    }
}
