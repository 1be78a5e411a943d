package wangang.vacancy.serviceplan.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.serviceplan.domain.TaskStatus;

/**
 * A task with what belongs to it.
 *
 * @param taskId the task's id
 * @param version grows by every change; the ETag in quotes
 * @param employerId for whom it is done
 * @param employerName full name
 * @param subdistrictCode of its seat, 9 digits
 * @param title what is to be done
 * @param dueDate the last day for it
 * @param overdue whether it is open and that day is over
 * @param assignee account of who does it
 * @param assigneeName what that officer is called at work; absent where none was given
 * @param vacancyId the vacancy that it is about
 * @param vacancyTitle its title
 * @param status where it stands
 * @param outcome the result, or why it was cancelled
 */
public record EmployerTask(
        UUID taskId,
        long version,
        UUID employerId,
        String employerName,
        String subdistrictCode,
        String title,
        LocalDate dueDate,
        boolean overdue,
        String assignee,
        @Nullable String assigneeName,
        @Nullable UUID vacancyId,
        @Nullable String vacancyTitle,
        TaskStatus status,
        @Nullable String outcome) {}
