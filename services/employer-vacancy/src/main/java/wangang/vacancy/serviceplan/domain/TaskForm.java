package wangang.vacancy.serviceplan.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as an officer sets it.
 *
 * @param title what is to be done, 1 to 100 characters
 * @param dueDate the last day for it, today or later, two years ahead at most
 * @param assignee account of who does it; the employer's officer when absent, the caller where it has none
 * @param vacancyId a vacancy of the employer that it is about
 */
public record TaskForm(
        @Nullable String title,
        @Nullable LocalDate dueDate,
        @Nullable String assignee,
        @Nullable UUID vacancyId) {}
