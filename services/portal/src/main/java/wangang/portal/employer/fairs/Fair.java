package wangang.portal.employer.fairs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recruitment fair as employers see it. */
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
            List<Session> sessions,
            int interviewMinutes,
            @Nullable String school) {}

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

    LocalDate firstDay() {
        var days = days();
        return days.isEmpty() ? LocalDate.MAX : days.getFirst();
    }

    public boolean takesBooths() {
        return "REGISTRATION".equals(status);
    }

    public boolean registrationClosed() {
        return "REGISTRATION_CLOSED".equals(status);
    }

    public boolean running() {
        return "RUNNING".equals(status);
    }

    public boolean done() {
        return "DONE".equals(status);
    }

    public boolean cancelled() {
        return "CANCELLED".equals(status);
    }

    /** Neither begun nor called off. */
    public boolean ahead() {
        return takesBooths() || registrationClosed();
    }
}
