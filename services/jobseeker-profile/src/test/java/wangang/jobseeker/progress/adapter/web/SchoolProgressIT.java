package wangang.jobseeker.progress.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import wangang.jobseeker.testing.Person;
import wangang.jobseeker.testing.ProfileServiceTest;

class SchoolProgressIT extends ProfileServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String BEFORE = "2026-11-01T00:00:00Z";
    private static final String APPROVED = "2026-11-02T00:00:00Z";
    private static final String WITHIN = "2026-11-03T00:00:00Z";
    private static final String LEFT = "2026-11-04T00:00:00Z";
    private static final String AFTER = "2026-11-05T00:00:00Z";

    private record Graduate(Person person, UUID id) {}

    private final UUID campaign = UUID.randomUUID();
    private final UUID vacancy = UUID.randomUUID();
    private final UUID enrolment = UUID.randomUUID();

    @Test
    void countsTheFunnelOfEachUniversityAndNeverOfFewPeople() {
        var many = graduates("甲大学", 5);
        var few = graduates("乙大学", 2);
        var others = graduates("丙大学", 3);
        enrolled(1, null);
        for (var graduate : Stream.of(many, few, others).flatMap(List::stream).toList()) {
            reached(graduate, WITHIN);
            reached(graduate, WITHIN);
        }
        var hired = UUID.randomUUID();
        var nobodyCame = UUID.randomUUID();
        applied(hired, many.get(0), 4, "HIRED", WITHIN);
        applied(hired, many.get(0), 1, "RECEIVED", WITHIN);
        applied(UUID.randomUUID(), many.get(1), 2, "INTERVIEW", WITHIN);
        interviewed(nobodyCame, many.get(3), 2, "NO_SHOW");
        interviewed(readAfter(nobodyCame), many.get(2), 2, "OFFER");

        awaitFigures(figures -> {
            assertThat(figures).hasSize(2);
            assertThat(figures.at("/0").toString()).isEqualTo(row("\"school\":\"甲大学\",", 5, 5, 2, 3, 2, 1));
            assertThat(figures.at("/1").toString()).isEqualTo(row("", 5, 5, 0, 0, 0, 0));
        });
    }

    @Test
    void onlyWhatHappenedWhileTheVacancyTookPartCounts() {
        var people = graduates("丁大学", 5);
        enrolled(2, LEFT);
        enrolled(1, null);
        people.stream().skip(1).forEach(graduate -> reached(graduate, WITHIN));
        reached(people.get(0), AFTER);
        for (var at : List.of(BEFORE, WITHIN, AFTER)) {
            applied(UUID.randomUUID(), people.get(0), 1, "RECEIVED", at);
        }
        await("all of it is known")
                .atMost(PATIENCE)
                .until(() -> rows("recommendation_told", people) == 5 && rows("application_course", people) == 3);

        awaitFigures(figures ->
                assertThat(figures.at("/0").toString()).isEqualTo(row("\"school\":\"丁大学\",", 5, 4, 1, 0, 0, 0)));
    }

    @Test
    void whatAnErasedPersonDidIsCountedNoMoreAndNothingComesBack() {
        var people = graduates("戊大学", 6);
        var erased = people.get(0);
        enrolled(1, null);
        people.forEach(graduate -> reached(graduate, WITHIN));
        var application = UUID.randomUUID();
        applied(application, erased, 1, "RECEIVED", WITHIN);
        awaitFigures(figures ->
                assertThat(figures.at("/0").toString()).isEqualTo(row("\"school\":\"戊大学\",", 6, 6, 1, 0, 0, 0)));
        var counted =
                erased.person().api().get("/api/jobseekers/me/export").json().get("counted");
        assertThat(counted)
                .extracting(fact -> fact.get("kind").asString())
                .containsExactlyInAnyOrder("RECOMMENDATION", "APPLICATION");
        assertThat(counted).extracting(fact -> fact.get("about").asString()).containsOnly(vacancy.toString());

        assertThat(erased.person().api().delete("/api/jobseekers/me").status()).isEqualTo(204);
        applied(application, erased, 2, "VIEWED", WITHIN);
        applied(readAfter(application), people.get(1), 1, "RECEIVED", WITHIN);

        awaitFigures(figures ->
                assertThat(figures.at("/0").toString()).isEqualTo(row("\"school\":\"戊大学\",", 5, 5, 1, 0, 0, 0)));
        assertThat(rows("application_course", List.of(erased))).isZero();
    }

    @Test
    void onlyOfficersLook() {
        var path = "/api/campaigns/" + campaign + "/progress/schools";
        assertThat(asNobody().get(path).status()).isEqualTo(401);
        assertThat(aPerson().api().get(path).status()).isEqualTo(403);
        assertThat(asEmployer("somebody").get(path).status()).isEqualTo(403);
        assertThat(asOfficerOf("310105005").get(path).json()).isEmpty();
    }

    private List<Graduate> graduates(String school, int count) {
        return Stream.generate(this::aPerson)
                .limit(count)
                .map(person -> {
                    var filed = person.api().put("/api/jobseekers/me", Person.FILE.replace("上海某大学", school));
                    assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
                    return new Graduate(person, filed.id("/jobseekerId"));
                })
                .toList();
    }

    private void enrolled(long version, @Nullable String leftAt) {
        sender().event("campaign.events.v1", "enrolment.approved.v1", enrolment, version, """
                {"enrolmentId":"%s","campaignId":"%s","campaign":"c","vacancyId":"%s","employerId":"%s","version":%d,
                 "status":"%s","requestedAt":"%s","approvedAt":"%s"%s,"changedAt":"%s"}
                """.formatted(
                        enrolment,
                        campaign,
                        vacancy,
                        vacancy,
                        version,
                        leftAt == null ? "APPROVED" : "WITHDRAWN",
                        BEFORE,
                        APPROVED,
                        leftAt == null ? "" : ",\"leftAt\":\"" + leftAt + "\"",
                        APPROVED));
    }

    private void reached(Graduate graduate, String at) {
        var id = UUID.randomUUID();
        sender().event("matching.events.v1", "recommendation.made.v1", id, 1, """
                {"recommendationId":"%s","jobseekerId":"%s","vacancyId":"%s","employerId":"%s","channel":"MATCH","at":"%s"}
                """.formatted(
                        id, graduate.id(), vacancy, vacancy, at));
    }

    private void applied(UUID id, Graduate graduate, long version, String status, String at) {
        sender().event("application.events.v1", "application.progressed.v1", id, version, """
                {"applicationId":"%s","vacancyId":"%s","employerId":"%s","jobseekerId":"%s","version":%d,"status":"%s",
                 "consent":{"recipientEmployerId":"%s","textVersion":"2026-11","grantedAt":"%s"},
                 "submittedAt":"%s","changedAt":"%s"}
                """.formatted(
                        id, vacancy, vacancy, graduate.id(), version, status, vacancy, at, at, at));
    }

    private void interviewed(UUID id, Graduate graduate, long version, String result) {
        sender().event("interview.events.v1", "interview.ended.v1", id, version, """
                {"interviewId":"%s","fairId":"%s","campaignId":"%s","boothId":"%s","employerId":"%s","jobseekerId":"%s",
                 "vacancyIds":["%s"],"version":%d,"status":"ENDED","online":false,"room":"A",
                 "begins":"2026-11-03T09:20:00+08:00","minutes":15,"result":"%s","resultAt":"%s","changedAt":"%s"}
                """.formatted(
                        id, id, campaign, id, id, graduate.id(), vacancy, version, result, WITHIN, WITHIN));
    }

    private void awaitFigures(Consumer<JsonNode> expected) {
        await("the figures")
                .atMost(PATIENCE)
                .untilAsserted(() -> expected.accept(asOfficerOf()
                        .get("/api/campaigns/" + campaign + "/progress/schools")
                        .json()));
    }

    private int rows(String table, List<Graduate> people) {
        return database.sql("SELECT count(*) FROM " + table + " WHERE jobseeker_id IN (:people)")
                .param("people", people.stream().map(Graduate::id).toList())
                .query(Integer.class)
                .single();
    }

    private static String row(
            String school, int people, int reached, int applications, int interviews, int offers, int hires) {
        return "{%s\"people\":%d,\"reached\":%d,\"applications\":%d,\"interviews\":%d,\"offers\":%d,\"hires\":%d}"
                .formatted(school, people, reached, applications, interviews, offers, hires);
    }
}
