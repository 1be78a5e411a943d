package wangang.portal.fair;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recruitment fair as people see it. */
record Fair(
        UUID fairId,
        UUID campaignId,
        String status,
        Terms terms,
        @Nullable String cancelReason) {

    /** What it is; lengths of time in minutes. */
    record Terms(
            String name,
            String kind,
            @Nullable String venue,
            List<Room> rooms,
            List<Session> sessions,
            int interviewMinutes,
            int walkingMinutes,
            @Nullable Integer places,
            @Nullable String school) {}

    /** Where booths stand, and how many may. */
    record Room(String code, int booths) {}

    /** A stretch of a day. */
    record Session(LocalDate day, LocalTime from, LocalTime to) {

        public String clock() {
            return from + "–" + to;
        }
    }

    public List<LocalDate> days() {
        return terms.sessions().stream().map(Session::day).distinct().sorted().toList();
    }

    public List<Session> sessionsOn(LocalDate day) {
        return terms.sessions().stream().filter(one -> one.day().equals(day)).toList();
    }

    LocalDateTime begins() {
        return terms.sessions().stream()
                .map(one -> one.day().atTime(one.from()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDateTime.MAX);
    }

    public boolean takesRegistrations() {
        return "REGISTRATION".equals(status);
    }

    public boolean running() {
        return "RUNNING".equals(status);
    }

    public boolean over() {
        return "DONE".equals(status) || cancelled();
    }

    public boolean cancelled() {
        return "CANCELLED".equals(status);
    }

    public boolean onSite() {
        return !"ONLINE".equals(terms.kind());
    }
}
