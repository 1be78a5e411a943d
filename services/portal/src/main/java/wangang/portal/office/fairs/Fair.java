package wangang.portal.office.fairs;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fair as officers see it. */
public record Fair(
        UUID fairId,
        UUID campaignId,
        String status,
        long version,
        Terms terms,
        @Nullable List<String> checks,
        @Nullable String cancelReason) {

    /** What must be in place, in the order of the law (人力资源市场暂行条例 28). */
    public static final List<String> CHECKS =
            List.of("ORGANISATION_PLAN", "EMERGENCY_PLAN", "SECURITY_PLAN", "EXHIBITOR_LIST_CHECKED");

    /** What it is. */
    public record Terms(
            String name,
            @Nullable String organiser,
            String kind,
            @Nullable String venue,
            List<Room> rooms,
            List<Session> sessions,
            @Nullable Integer interviewMinutes,
            @Nullable Integer changeOverMinutes,
            @Nullable Integer walkingMinutes,
            @Nullable Integer places,
            @Nullable String school) {}

    /** A room and how many booths it holds. */
    public record Room(String code, int booths, @Nullable String link) {}

    /** A time when it is held. */
    public record Session(LocalDate day, LocalTime from, LocalTime to) {

        public String hours() {
            return from + "–" + to;
        }
    }

    public String etag() {
        return "\"" + version + "\"";
    }

    public List<LocalDate> days() {
        return terms.sessions().stream().map(Session::day).distinct().sorted().toList();
    }

    public boolean planned() {
        return "PLANNED".equals(status);
    }

    public boolean running() {
        return "RUNNING".equals(status);
    }

    public boolean cancelled() {
        return "CANCELLED".equals(status);
    }

    public boolean over() {
        return cancelled() || "DONE".equals(status);
    }

    public boolean placesBooths() {
        return "REGISTRATION".equals(status) || registrationClosed();
    }

    public boolean registrationClosed() {
        return "REGISTRATION_CLOSED".equals(status);
    }

    public boolean checked(String check) {
        return checks != null && checks.contains(check);
    }

    /** After the announcement only the list of exhibitors is still ticked. */
    public boolean mayTick(String check) {
        return planned() || (placesBooths() && "EXHIBITOR_LIST_CHECKED".equals(check));
    }

    /** The step that takes it on; null when it is over. */
    public @Nullable String nextStep() {
        return switch (status) {
            case "PLANNED" -> "OPEN_REGISTRATION";
            case "REGISTRATION" -> "CLOSE_REGISTRATION";
            case "REGISTRATION_CLOSED" -> "START";
            case "RUNNING" -> "FINISH";
            default -> null;
        };
    }
}
