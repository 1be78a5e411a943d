package wangang.vacancy.serviceplan.adapter.persistence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.serviceplan.application.ServiceEntry.Kind;
import wangang.vacancy.serviceplan.domain.Note;
import wangang.vacancy.serviceplan.domain.ServiceEvent;
import wangang.vacancy.serviceplan.domain.ServiceTask;
import wangang.vacancy.serviceplan.domain.TaskStatus;

/** What an event leaves in its row. */
record EntryRow(
        Kind kind,
        @Nullable String subject,
        @Nullable String body,
        Note.@Nullable Kind noteKind,
        @Nullable LocalDate tookPlace,
        @Nullable UUID corrects,
        @Nullable UUID task,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate due) {

    static EntryRow of(ServiceEvent event) {
        return switch (event) {
            case ServiceEvent.OfficerAssigned assigned ->
                text(Kind.OFFICER_ASSIGNED, assigned.officer().workName(), null);
            case ServiceEvent.AimsChanged changed ->
                text(Kind.AIMS_CHANGED, null, changed.after().aims());
            case ServiceEvent.NoteTaken(var _, var note) ->
                new EntryRow(
                        Kind.NOTE,
                        null,
                        note.text(),
                        note.kind(),
                        note.tookPlaceOn(),
                        note.corrects(),
                        null,
                        null,
                        null);
            case ServiceEvent.TaskAdded(var task) -> task(Kind.TASK_ADDED, task, null);
            case ServiceEvent.TaskMoved(var task, var before) -> task(Kind.TASK_MOVED, task, before);
            case ServiceEvent.TaskClosed(var task) ->
                task(task.status() == TaskStatus.DONE ? Kind.TASK_DONE : Kind.TASK_CANCELLED, task, null);
        };
    }

    private static EntryRow text(Kind kind, @Nullable String subject, @Nullable String body) {
        return new EntryRow(kind, subject, body, null, null, null, null, null, null);
    }

    private static EntryRow task(Kind kind, ServiceTask task, @Nullable LocalDate before) {
        return new EntryRow(
                kind, task.title(), task.outcome(), null, null, null, task.id().value(), before, task.due());
    }
}
