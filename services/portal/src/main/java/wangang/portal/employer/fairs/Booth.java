package wangang.portal.employer.fairs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.portal.fair.Fair;

/**
 * One of the employer's own booths.
 *
 * @param status ASKED, PLACED, REFUSED or WITHDRAWN
 * @param reason why an officer refused it
 */
record Booth(
        UUID boothId,
        UUID fairId,
        @Nullable List<UUID> vacancies,
        @Nullable List<Interviewer> interviewers,
        String status,
        @Nullable String room,
        @Nullable String reason,
        long version) {

    /** Who interviews when. */
    record Interviewer(String label, List<Fair.Session> hours) {}

    public String etag() {
        return "\"" + version + "\"";
    }

    public boolean asked() {
        return "ASKED".equals(status);
    }

    public boolean placed() {
        return "PLACED".equals(status);
    }

    public boolean refused() {
        return "REFUSED".equals(status);
    }

    /** In force: neither refused nor given back. */
    public boolean stands() {
        return asked() || placed();
    }

    boolean interviewsOn(LocalDate day) {
        return staff().stream()
                .flatMap(one -> one.hours().stream())
                .anyMatch(hours -> hours.day().equals(day));
    }

    public List<UUID> shown() {
        return vacancies == null ? List.of() : vacancies;
    }

    public List<Interviewer> staff() {
        return interviewers == null ? List.of() : interviewers;
    }
}
