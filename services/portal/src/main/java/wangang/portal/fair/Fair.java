package wangang.portal.fair;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recruitment fair as everybody may see it. */
public record Fair(
        UUID fairId,
        UUID campaignId,
        String status,
        Terms terms,
        @Nullable String cancelReason) {

    /** What it is; lengths of time in minutes. */
    public record Terms(
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
    public record Room(String code, int booths) {}

    /** A stretch of a day. */
    public record Session(LocalDate day, LocalTime from, LocalTime to) {

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

    public LocalDateTime begins() {
        return terms.sessions().stream()
                .map(one -> one.day().atTime(one.from()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDateTime.MAX);
    }

    public boolean takesRegistrations() {
        return "REGISTRATION".equals(status);
    }

    /** Employers ask for booths as long as people register. */
    public boolean takesBooths() {
        return takesRegistrations();
    }

    public boolean registrationClosed() {
        return "REGISTRATION_CLOSED".equals(status);
    }

    /** Neither begun nor called off. */
    public boolean ahead() {
        return takesRegistrations() || registrationClosed();
    }

    public boolean running() {
        return "RUNNING".equals(status);
    }

    public boolean over() {
        return done() || cancelled();
    }

    public boolean done() {
        return "DONE".equals(status);
    }

    public boolean cancelled() {
        return "CANCELLED".equals(status);
    }

    public boolean onSite() {
        return !"ONLINE".equals(terms.kind());
    }
}
