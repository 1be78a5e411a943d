package wangang.vacancy.serviceplan.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

class ServicePlanIT extends ServiceIT {

    private static final String HERE = "310105005";
    private static final String ELSEWHERE = "310105001";
    private static final String CARD = "{\"workName\":\"就业服务专员 03\",\"workPhone\":\"021-62890000 转 12\"}";
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void anOfficerTakesAnEmployerOverAndItSeesWhom() {
        var employer = aVerifiedEmployer();
        var officer = asOfficerOf(HERE);
        assertThat(employer.api().get("/api/employers/me/service-officer").body())
                .contains(HERE)
                .doesNotContain("就业服务专员");
        var blank = officer.get(plan(employer));
        assertThat(blank.etag()).isEqualTo("\"0\"");
        assertThat(officer.put(at(employer, "/officer"), "{\"workName\":\"x\",\"workPhone\":\"没有\"}", blank.etag())
                        .code())
                .isEqualTo("service-plan/work-phone-invalid");
        var taken = officer.put(at(employer, "/officer"), CARD, blank.etag());
        assertThat(taken.etag()).isEqualTo("\"1\"");
        assertThat(taken.text("/officer/caller")).isEqualTo("true");
        assertThat(officer.put(at(employer, "/officer"), CARD, blank.etag()).code())
                .isEqualTo("service-plan/stale-version");

        var seen = employer.api().get("/api/employers/me/service-officer");
        assertThat(seen.text("/workName")).isEqualTo("就业服务专员 03");
        assertThat(seen.text("/workPhone")).isEqualTo("021-62890000 转 12");
        assertThat(seen.body()).doesNotContain("officer-1");
        assertThat(officer.get(at(employer, "/officers")).body()).contains("就业服务专员 03");
    }

    @Test
    void handingOverTakesOpenTasksAlongAndNeedsAnOfficerOfThePlace() {
        var employer = aVerifiedEmployer();
        var officer = asOfficerOf();
        officer.put(at(employer, "/officer"), CARD, "\"0\"");
        var task = added(officer, employer, "走访", today.plusDays(3));
        var near = card(HERE);
        var far = card(ELSEWHERE);
        assertThat(officer.put(at(employer, "/officer"), "{\"account\":\"" + far + "\"}", "\"1\"")
                        .code())
                .isEqualTo("service-plan/officer-unknown");
        assertThat(officer.put(at(employer, "/officer"), "{\"account\":\"" + near + "\",\"workName\":\"x\"}", "\"1\"")
                        .code())
                .isEqualTo("service-plan/names-another");
        var handed = officer.put(at(employer, "/officer"), "{\"account\":\"" + near + "\"}", "\"1\"");
        assertThat(handed.text("/officer/account")).isEqualTo(near);
        assertThat(handed.text("/openTasks/0/assignee")).isEqualTo(near);
        assertThat(officer.move(
                                "/api/employer-tasks/" + task.id("/taskId") + "/completion",
                                "{\"result\":\"已走访\"}",
                                task.etag())
                        .code())
                .isEqualTo("service-task/stale-version");
        assertThat(handed.text("/newest/0/kind")).isEqualTo("OFFICER_ASSIGNED");
        assertThat(handed.text("/newest/0/subject")).isEqualTo("专员 " + near);
    }

    @Test
    void theSecondOfTwoWhoChangeTheAimsIsTold() {
        var employer = aVerifiedEmployer();
        var officer = asOfficerOf(HERE);
        var first = officer.put(plan(employer), "{\"aims\":\"年内招满 20 人\"}", "\"0\"");
        assertThat(first.text("/aims")).isEqualTo("年内招满 20 人");
        var second = officer.put(plan(employer), "{\"aims\":\"另一个目标\"}", "\"0\"");
        assertThat(second.status()).isEqualTo(412);
        assertThat(officer.put(plan(employer), "{\"aims\":\"年内招满 20 人\"}", first.etag())
                        .etag())
                .isEqualTo(first.etag());
        assertThat(officer.put(plan(employer), "{\"aims\":\"" + "长".repeat(4_001) + "\"}", first.etag())
                        .code())
                .isEqualTo("service-plan/aims-invalid");
    }

    @Test
    void aNoteIsTakenOnceAndPutRightByAnother() {
        var employer = aVerifiedEmployer();
        var other = aVerifiedEmployer();
        var officer = asOfficerOf(HERE);
        var key = UUID.randomUUID().toString();
        var first = officer.post(at(employer, "/notes"), note("走访了车间", "null"), "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        var again = officer.post(at(employer, "/notes"), note("走访了车间", "null"), "Idempotency-Key", key);
        assertThat(again.id("/entryId")).isEqualTo(first.id("/entryId"));
        assertThat(officer.post(at(other, "/notes"), note("走访了车间", "null"), "Idempotency-Key", key)
                        .code())
                .isEqualTo("request/idempotency-key-reused");
        var corrects = "\"" + first.id("/entryId") + "\"";
        assertThat(officer.post(at(other, "/notes"), note("更正", corrects)).code())
                .isEqualTo("service-plan/note-unknown");
        assertThat(officer.post(at(employer, "/notes"), note("走访的是仓库", corrects))
                        .status())
                .isEqualTo(201);
        var history = officer.get(at(employer, "/service-history"));
        assertThat(history.items("/text")).containsExactly("走访的是仓库", "走访了车间");
        assertThat(history.items("/corrected")).containsExactly("false", "true");
        var late = note("x", "null").replace(today.toString(), today.plusDays(1).toString());
        assertThat(officer.post(at(employer, "/notes"), late).code()).isEqualTo("service-plan/note-day-invalid");
    }

    @Test
    void tasksAreMovedAndClosedOnceAndAllOfItIsHistoryInOrder() {
        var employer = aVerifiedEmployer();
        var officer = asOfficerOf(HERE);
        var own = employer.publishes(aVacancy().form()).id("/vacancyId");
        var others = aVerifiedEmployer().publishes(aVacancy().form()).id("/vacancyId");
        assertThat(officer.post(at(employer, "/tasks"), task("推荐人选", today, others))
                        .code())
                .isEqualTo("service-task/vacancy-unknown");
        var added = officer.post(at(employer, "/tasks"), task("推荐人选", today, own));
        assertThat(added.text("/vacancyTitle")).isEqualTo("Java 后端开发工程师");
        var here = "/api/employer-tasks/" + added.id("/taskId");
        assertThat(officer.put(here + "/due-date", due(today.minusDays(1)), added.etag())
                        .code())
                .isEqualTo("service-task/due-date-invalid");
        var moved = officer.put(here + "/due-date", due(today.plusDays(7)), added.etag());
        assertThat(officer.move(here + "/completion", "{\"result\":\"推荐 3 人\"}", added.etag())
                        .status())
                .isEqualTo(412);
        var done = officer.move(here + "/completion", "{\"result\":\"推荐 3 人\"}", moved.etag());
        assertThat(done.text("/status")).isEqualTo("DONE");
        assertThat(officer.move(here + "/cancellation", "{\"reason\":\"不需要\"}", done.etag())
                        .code())
                .isEqualTo("service-task/closed");
        var second = added(officer, employer, "再走访", today);
        officer.move(
                "/api/employer-tasks/" + second.id("/taskId") + "/cancellation",
                "{\"reason\":\"单位搬迁\"}",
                second.etag());

        var kinds = new ArrayList<String>();
        var page = officer.get(at(employer, "/service-history?size=2"));
        kinds.addAll(page.items("/kind"));
        while (!page.cursor().isEmpty()) {
            page = officer.get(at(employer, "/service-history?size=2&cursor=" + page.cursor()));
            kinds.addAll(page.items("/kind"));
        }
        assertThat(kinds).containsExactly("TASK_CANCELLED", "TASK_ADDED", "TASK_DONE", "TASK_MOVED", "TASK_ADDED");
    }

    @Test
    void openTasksAreListedByDayAndCountedWithVisits() {
        var employer = aVerifiedEmployer();
        var officer = asOfficerOf(HERE);
        var late = added(officer, employer, "逾期的", today.plusDays(1));
        var next = added(officer, employer, "接着的", today.plusDays(2));
        database.sql("UPDATE service_task SET due = ? WHERE id = ?")
                .param(java.sql.Date.valueOf(today.minusYears(3)))
                .param(late.id("/taskId"))
                .update();
        var before = figures(officer);
        var first = officer.get("/api/employer-tasks?size=1");
        assertThat(first.items("/title")).containsExactly("逾期的");
        assertThat(first.items("/overdue")).containsExactly("true");
        assertThat(officer.get("/api/employer-tasks?size=100&cursor=" + first.cursor())
                        .items("/taskId"))
                .contains(next.text("/taskId"))
                .doesNotContain(late.text("/taskId"));
        assertThat(officer.get("/api/employer-tasks?overdue=true&whose=ALL").items("/title"))
                .containsExactly("逾期的");
        assertThat(asOfficerOf(ELSEWHERE).get("/api/employer-tasks?whose=ALL").body())
                .doesNotContain(employer.id().toString());
        assertThat(before.text("/items/0/overdueTasks")).isEqualTo("1");

        var visit = officer.post(at(employer, "/notes"), note("走访", "null"));
        assertThat(number(figures(officer), "visited")).isEqualTo(number(before, "visited") + 1);
        officer.post(
                at(employer, "/notes"),
                note("其实是电话", "\"" + visit.id("/entryId") + "\"").replace("VISIT", "CALL"));
        assertThat(number(figures(officer), "visited")).isEqualTo(number(before, "visited"));
    }

    @Test
    void onlyOfficersOfThePlaceActAndAnEmployerThatMovesTakesItsPlanAlong() {
        var employer = aVerifiedEmployer();
        var stranger = asOfficerOf(ELSEWHERE);
        var officer = asOfficerOf(HERE);
        var task = added(officer, employer, "走访", today);
        assertThat(stranger.get(plan(employer)).code()).isEqualTo("employer/other-subdistrict");
        assertThat(stranger.post(at(employer, "/notes"), note("x", "null")).code())
                .isEqualTo("employer/other-subdistrict");
        assertThat(stranger.move(
                                "/api/employer-tasks/" + task.id("/taskId") + "/completion",
                                "{\"result\":\"x\"}",
                                task.etag())
                        .code())
                .isEqualTo("employer/other-subdistrict");
        for (var call : new String[] {"/service-plan", "/service-history", "/officers"}) {
            assertThat(employer.api().get(at(employer, call)).status()).isEqualTo(403);
            assertThat(asJobseeker("p").get(at(employer, call)).status()).isEqualTo(403);
        }
        assertThat(employer.api().get("/api/employer-tasks").status()).isEqualTo(403);
        assertThat(employer.api().get("/api/employers/service-figures").status())
                .isEqualTo(403);

        var moved = REGISTRATION.formatted(employer.read().text("/creditCode"), ELSEWHERE);
        employer.api()
                .put("/api/employers/" + employer.id(), moved, employer.read().etag());
        assertThat(stranger.get(plan(employer)).text("/openTasks/0/title")).isEqualTo("走访");
        assertThat(officer.get(plan(employer)).code()).isEqualTo("employer/other-subdistrict");
    }

    /** Of another officer, who looked after somebody once. */
    private String card(String subdistrict) {
        var account = "officer-" + UUID.randomUUID();
        database.sql("INSERT INTO work_card VALUES (?, ?, '021-62890001', ARRAY[?], now())")
                .param(account)
                .param("专员 " + account)
                .param(subdistrict)
                .update();
        return account;
    }

    private static Answer figures(Api officer) {
        return officer.get("/api/employers/service-figures");
    }

    private static long number(Answer figures, String name) {
        return Long.parseLong(figures.text("/items/0/" + name));
    }

    private static Answer added(Api officer, TestEmployer employer, String title, LocalDate due) {
        var answer =
                officer.post(at(employer, "/tasks"), "{\"title\":\"%s\",\"dueDate\":\"%s\"}".formatted(title, due));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    private static String task(String title, LocalDate due, UUID vacancy) {
        return "{\"title\":\"%s\",\"dueDate\":\"%s\",\"vacancyId\":\"%s\"}".formatted(title, due, vacancy);
    }

    private static String due(LocalDate day) {
        return "{\"dueDate\":\"%s\"}".formatted(day);
    }

    private String note(String text, String corrects) {
        return "{\"kind\":\"VISIT\",\"tookPlaceOn\":\"%s\",\"text\":\"%s\",\"corrects\":%s}"
                .formatted(today, text, corrects);
    }

    private static String plan(TestEmployer employer) {
        return at(employer, "/service-plan");
    }

    private static String at(TestEmployer employer, String rest) {
        return "/api/employers/" + employer.id() + rest;
    }
}
