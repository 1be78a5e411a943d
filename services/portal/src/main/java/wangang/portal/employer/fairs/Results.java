package wangang.portal.employer.fairs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import wangang.portal.page.Times;

/**
 * A booth's interviews by what is still to be written down.
 *
 * @param missing begun and without a result, the longest waiting first
 * @param ahead not begun
 * @param recorded with a result, the latest first
 */
record Results(List<Line> missing, List<Line> ahead, List<Line> recorded, LocalDate today) {

    /** The results in the order of their buttons. */
    static final List<String> KINDS = List.of("OFFER", "SECOND_INTERVIEW", "NO", "NO_SHOW");

    /** @param open whether a result may be recorded or corrected now */
    record Line(Meeting meeting, boolean open) {}

    static Results of(List<Meeting> meetings, Instant now) {
        var inOrder = meetings.stream()
                .sorted(Comparator.comparing(Meeting::begins).thenComparing(Meeting::person))
                .toList();
        return new Results(
                inOrder.stream()
                        .filter(one -> one.misses(now))
                        .map(one -> new Line(one, true))
                        .toList(),
                inOrder.stream()
                        .filter(one -> one.isAhead(now))
                        .map(one -> new Line(one, false))
                        .toList(),
                inOrder.reversed().stream()
                        .filter(one -> one.result() != null && !one.cancelled())
                        .map(one -> new Line(one, one.correctable(now)))
                        .toList(),
                LocalDate.ofInstant(now, Times.ZONE));
    }

    public long missingToday() {
        return missing.stream().filter(one -> one.meeting().day().equals(today)).count();
    }

    public long missingBefore() {
        return missing.size() - missingToday();
    }

    public boolean isEmpty() {
        return missing.isEmpty() && ahead.isEmpty() && recorded.isEmpty();
    }
}
