package wangang.demodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wangang.demodata.http.GatewayFailure;
import wangang.demodata.http.Json;

class PlanLoaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DemoCampaign CAMPAIGN = DemoCampaign.generate(CampaignLoader.SEED, TODAY);
    private static final DemoEmployer HANDED_OUT =
            DemoAccounts.employer("1ab37b8a-7e27-4b3c-8d4a-0b2f2c6a5d11", CampaignLoader.SEED, TODAY);

    /** History, open tasks and version of each employer, as the platform keeps them. */
    private final Map<String, List<Map<String, String>>> histories = new HashMap<>();

    private final Map<String, Map<String, String>> openTasks = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private int tasks;
    private boolean completionsFail;
    private final FakePlatform platform = new FakePlatform(this::answer);

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void someEmployersAreLookedAfter() {
        load(List.of(HANDED_OUT));

        var changes = platform.changes();
        assertThat(changes.stream().filter(change -> change.endsWith("/officer")))
                .hasSize(13);
        assertThat(changes.stream().filter(change -> change.endsWith("/service-plan")))
                .hasSize(13);
        assertThat(histories.values())
                .allSatisfy(history -> {
                    assertThat(history.stream().filter(entry -> "NOTE".equals(entry.get("kind"))))
                            .hasSizeBetween(1, 2);
                    assertThat(history.stream().filter(entry -> "TASK_ADDED".equals(entry.get("kind"))))
                            .hasSizeBetween(2, 3);
                    assertThat(history.stream().filter(entry -> "TASK_DONE".equals(entry.get("kind"))))
                            .hasSizeBetween(0, 1);
                })
                .filteredOn(history -> history.stream().anyMatch(entry -> "TASK_DONE".equals(entry.get("kind"))))
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(openTasks.values())
                .extracting(task -> LocalDate.parse(String.valueOf(task.get("dueDate"))))
                .allMatch(TODAY::isBefore);
    }

    @Test
    void aSecondRunChangesNothing() {
        load(List.of(HANDED_OUT));
        platform.changes();

        new PlanLoader(platform.gateway(), platform.tokens(), FakePlatform.quiet())
                .load(List.of(HANDED_OUT), CAMPAIGN.employers(), TODAY.plusDays(40));

        assertThat(platform.changes()).isEmpty();
    }

    @Test
    void goesOnWhereABrokenRunEnded() {
        completionsFail = true;
        assertThatExceptionOfType(GatewayFailure.class).isThrownBy(() -> load(List.of(HANDED_OUT)));
        var first = platform.changes();
        completionsFail = false;

        load(List.of(HANDED_OUT));

        var second = platform.changes();
        assertThat(second)
                .doesNotContainAnyElementsOf(first.stream()
                        .filter(change -> change.startsWith("PUT"))
                        .toList());
        assertThat(second.getFirst()).endsWith("/completion");
    }

    @Test
    void theHandedOutEmployerHasAPlanOnlyWhereItIsThere() {
        load(List.of());

        assertThat(histories).hasSize(12).doesNotContainKey(HANDED_OUT.account());
    }

    @Test
    void theOfficerIsKnownByItsWorkAlone() {
        var card = Script.read("plans.json").path("card");

        assertThat(card.path("workName").asString("")).isEqualTo("企业服务专员（示例）");
        assertThat(card.path("workPhone").asString(""))
                .startsWith("021-00000000")
                .matches("[0-9 转-]{6,30}");
    }

    private void load(List<DemoEmployer> handedOut) {
        new PlanLoader(platform.gateway(), platform.tokens(), FakePlatform.quiet())
                .load(handedOut, CAMPAIGN.employers(), TODAY);
    }

    /** An employer's id is its account here. */
    private synchronized String answer(FakePlatform.Asked asked) {
        var parts = asked.path().split("/", -1);
        if (asked.path().equals("/api/employers/me")) {
            return Json.write(Map.of("employerId", asked.account()));
        }
        if (parts[2].equals("employer-tasks")) {
            return completed(parts[3]);
        }
        assertThat(asked.account()).isEqualTo(PlanLoader.OFFICER_ACCOUNT);
        return asked.isReading() ? read(parts[3], parts[4]) : kept(parts[3], parts[4], asked);
    }

    private String read(String employer, String part) {
        return part.equals("service-history")
                ? Json.write(Map.of("items", history(employer)))
                : Json.write(Map.of(
                        "version",
                        versions.getOrDefault(employer, 0),
                        "openTasks",
                        openTasks.values().stream()
                                .filter(task -> employer.equals(task.get("employer")))
                                .toList()));
    }

    private String kept(String employer, String part, FakePlatform.Asked asked) {
        switch (part) {
            case "officer", "service-plan" -> {
                int version = versions.merge(employer, 1, Integer::sum);
                assertThat(asked.ifMatch()).isEqualTo("\"%d\"", version - 1);
                note(employer, Map.of("kind", part.equals("officer") ? "OFFICER_ASSIGNED" : "AIMS_CHANGED"));
            }
            case "notes" -> {
                assertThat(LocalDate.parse(asked.body().path("tookPlaceOn").asString("")))
                        .isBeforeOrEqualTo(TODAY);
                note(
                        employer,
                        Map.of("kind", "NOTE", "text", asked.body().path("text").asString("")));
            }
            default -> {
                var title = asked.body().path("title").asString("");
                var id = "task-" + ++tasks;
                note(employer, Map.of("kind", "TASK_ADDED", "subject", title));
                openTasks.put(
                        id,
                        Map.of(
                                "taskId",
                                id,
                                "title",
                                title,
                                "employer",
                                employer,
                                "dueDate",
                                asked.body().path("dueDate").asString("")));
            }
        }
        return "{\"version\":1}";
    }

    private String completed(String id) {
        if (completionsFail) {
            return "";
        }
        var task = openTasks.remove(id);
        assertThat(task).isNotNull();
        note(String.valueOf(task.get("employer")), Map.of("kind", "TASK_DONE", "subject", task.get("title")));
        return "{}";
    }

    private void note(String employer, Map<String, String> entry) {
        history(employer).add(entry);
    }

    private List<Map<String, String>> history(String employer) {
        return histories.computeIfAbsent(employer, _ -> new ArrayList<>());
    }
}
