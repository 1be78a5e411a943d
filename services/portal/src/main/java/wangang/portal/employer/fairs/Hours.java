package wangang.portal.employer.fairs;

import java.time.LocalDate;
import java.util.Map;

/**
 * When an interviewer is there, as it was typed.
 *
 * @param label how the employer tells interviewers apart; the same on several lines is one person
 */
record Hours(String label, LocalDate day, String from, String to) {

    /** Both times are empty: the interviewer is not there then. */
    boolean absent() {
        return from.isBlank() && to.isBlank();
    }

    boolean half() {
        return from.isBlank() != to.isBlank();
    }

    Map<String, String> json() {
        return Map.of("day", day.toString(), "from", from, "to", to);
    }
}
