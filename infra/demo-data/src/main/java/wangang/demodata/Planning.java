package wangang.demodata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Call;

/** What an officer does for one employer; whatever its history tells of was done before and stays as it became. */
final class Planning {

    private record History(List<JsonNode> entries) {

        boolean tells(String kind) {
            return entries.stream().anyMatch(entry -> is(kind, "kind", entry));
        }

        boolean tells(String kind, String field, String text) {
            return entries.stream().anyMatch(entry -> is(kind, "kind", entry) && is(text, field, entry));
        }
    }

    private final Desk officer;
    private final DemoEmployer employer;
    private final String path;
    private final String action;

    Planning(Desk officer, DemoEmployer employer, String id) {
        this.officer = officer;
        this.employer = employer;
        path = "/api/employers/" + id;
        action = "Planning for demo employer " + employer.number();
    }

    /**
     * @param card what the officer lets be known at work
     * @param plan aims, notes and tasks
     */
    void carryOut(JsonNode card, JsonNode plan, LocalDate today) {
        var history = new History(officer.all(action, path + "/service-history?"));
        if (!history.tells("OFFICER_ASSIGNED")) {
            change("/officer", card);
        }
        if (!history.tells("AIMS_CHANGED")) {
            change("/service-plan", Map.of("aims", plan.path("aims")));
        }
        int number = 0;
        for (var note : plan.path("notes")) {
            number++;
            if (!history.tells("NOTE", "text", note.path("text").asString(""))) {
                add("/notes", number, written(note, today));
            }
        }
        for (var task : plan.path("tasks")) {
            number++;
            if (!history.tells("TASK_ADDED", "subject", title(task))) {
                add("/tasks", number, set(task, today));
            }
            if (task.has("result")
                    && !history.tells("TASK_DONE", "subject", title(task))
                    && !history.tells("TASK_CANCELLED", "subject", title(task))) {
                complete(task);
            }
        }
    }

    private void change(String part, Object form) {
        var plan = officer.expect(action, Call.get(path + "/service-plan")).json();
        officer.expect(action, Call.put(path + part, form).with("If-Match", Desk.etag(plan)));
    }

    private void add(String part, int number, Object form) {
        officer.expect(
                action,
                Call.post(path + part, form)
                        .with("Idempotency-Key", "demo-plan-%s-%d".formatted(employer.account(), number)));
    }

    private static Map<String, Object> written(JsonNode note, LocalDate today) {
        return Map.of(
                "kind", note.path("kind"),
                "tookPlaceOn", today.minusDays(note.path("daysAgo").asInt()),
                "text", note.path("text"));
    }

    private static Map<String, Object> set(JsonNode task, LocalDate today) {
        return Map.of(
                "title", title(task),
                "dueDate", today.plusDays(task.path("inDays").asInt()));
    }

    private void complete(JsonNode task) {
        var open =
                officer.expect(action, Call.get(path + "/service-plan")).json().path("openTasks");
        for (var one : open) {
            if (is(title(task), "title", one)) {
                var done = "/api/employer-tasks/" + one.path("taskId").asString("") + "/completion";
                officer.expect(
                        action,
                        Call.post(done, Map.of("result", task.path("result"))).with("If-Match", Desk.etag(one)));
            }
        }
    }

    private static String title(JsonNode task) {
        return task.path("title").asString("");
    }

    private static boolean is(String text, String field, JsonNode thing) {
        return thing.path(field).asString("").equals(text);
    }
}
