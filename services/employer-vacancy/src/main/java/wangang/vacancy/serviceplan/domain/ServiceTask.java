package wangang.vacancy.serviceplan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.reference.domain.PlainText;

/**
 * Something that an officer does for an employer until a day. Every change makes the next version.
 *
 * @param assignee account of who does it
 * @param vacancy that it is about
 * @param outcome the result, or why it was cancelled
 */
public record ServiceTask(
        TaskId id,
        EmployerId employer,
        String title,
        LocalDate due,
        String assignee,
        @Nullable VacancyId vacancy,
        TaskStatus status,
        @Nullable String outcome,
        long version,
        Instant madeAt,
        @Nullable Instant closedAt) {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_OUTCOME = 1_000;
    private static final int YEARS_AHEAD = 2;

    /** All that is wrong at once; assignee and vacancy are others' to check. */
    public static Outcome<ServiceEvent.TaskAdded> add(
            EmployerId employer, TaskForm form, String assignee, LocalDate today, Instant now) {
        var title = PlainText.trimmed(form.title());
        var broken = Stream.<Rejection>of(
                        isTitle(title) ? null : ServiceTaskRefusals.TITLE,
                        isPossible(form.dueDate(), today) ? null : ServiceTaskRefusals.DUE)
                .filter(Objects::nonNull)
                .toList();
        if (!broken.isEmpty()) {
            return Outcome.refused(broken);
        }
        return Outcome.done(new ServiceEvent.TaskAdded(new ServiceTask(
                TaskId.next(now),
                employer,
                Objects.requireNonNull(title),
                Objects.requireNonNull(form.dueDate()),
                assignee,
                form.vacancyId() == null ? null : new VacancyId(form.vacancyId()),
                TaskStatus.OPEN,
                null,
                1,
                now,
                null)));
    }

    public Outcome<ServiceEvent> move(@Nullable LocalDate day, LocalDate today) {
        if (status != TaskStatus.OPEN) {
            return Outcome.refused(ServiceTaskRefusals.CLOSED);
        }
        return isPossible(day, today)
                ? Outcome.done(new ServiceEvent.TaskMoved(
                        new ServiceTask(
                                id,
                                employer,
                                title,
                                Objects.requireNonNull(day),
                                assignee,
                                vacancy,
                                status,
                                null,
                                version + 1,
                                madeAt,
                                null),
                        due))
                : Outcome.refused(ServiceTaskRefusals.DUE);
    }

    public Outcome<ServiceEvent> complete(@Nullable String result, Instant now) {
        return close(TaskStatus.DONE, result, ServiceTaskRefusals.RESULT, now);
    }

    public Outcome<ServiceEvent> cancel(@Nullable String reason, Instant now) {
        return close(TaskStatus.CANCELLED, reason, ServiceTaskRefusals.REASON, now);
    }

    private Outcome<ServiceEvent> close(TaskStatus closed, @Nullable String typed, Rejection unclear, Instant now) {
        if (status != TaskStatus.OPEN) {
            return Outcome.refused(ServiceTaskRefusals.CLOSED);
        }
        var text = PlainText.trimmed(typed);
        if (text == null || PlainText.length(text) > LONGEST_OUTCOME || !PlainText.isReadable(text)) {
            return Outcome.refused(unclear);
        }
        return Outcome.done(new ServiceEvent.TaskClosed(
                new ServiceTask(id, employer, title, due, assignee, vacancy, closed, text, version + 1, madeAt, now)));
    }

    private static boolean isTitle(@Nullable String title) {
        return title != null
                && PlainText.length(title) <= LONGEST_TITLE
                && PlainText.isReadable(title)
                && title.lines().count() == 1;
    }

    private static boolean isPossible(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isBefore(today) && !day.isAfter(today.plusYears(YEARS_AHEAD));
    }
}
