package wangang.vacancy.serviceplan.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.serviceplan.domain.Note;

/**
 * Something that was done for an employer.
 *
 * @param entryId the entry's id
 * @param at when it was done here
 * @param kind what it was
 * @param account of the officer who did it
 * @param workName what that officer was called at work then; absent where none was given
 * @param subject the officer whom the employer was given to, or the title of the task
 * @param text aims, note, result or reason
 * @param noteKind of a note, how they met
 * @param tookPlaceOn of a note, when they met
 * @param corrects of a note, id of the note that it puts right
 * @param corrected of a note, whether a later one puts it right
 * @param taskId of a task
 * @param dueBefore of a task that was moved, its last day until then
 * @param dueDate of a task, its last day
 */
public record ServiceEntry(
        UUID entryId,
        Instant at,
        Kind kind,
        String account,
        @Nullable String workName,
        @Nullable String subject,
        @Nullable String text,
        Note.@Nullable Kind noteKind,
        @Nullable LocalDate tookPlaceOn,
        @Nullable UUID corrects,
        boolean corrected,
        @Nullable UUID taskId,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueDate) {

    /** What was done. */
    public enum Kind {
        OFFICER_ASSIGNED,
        AIMS_CHANGED,
        NOTE,
        TASK_ADDED,
        TASK_MOVED,
        TASK_DONE,
        TASK_CANCELLED
    }
}
