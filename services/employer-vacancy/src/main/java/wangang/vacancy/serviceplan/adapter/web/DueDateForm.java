package wangang.vacancy.serviceplan.adapter.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another last day for a task.
 *
 * @param dueDate today or later, two years ahead at most
 */
record DueDateForm(@Nullable LocalDate dueDate) {}
