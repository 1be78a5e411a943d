package wangang.vacancy.posting.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.vacancy.testing.ServiceIT;

class LifeCycleIT extends ServiceIT {

    @Test
    void goesFromDraftToFilled() {
        var employer = aVerifiedEmployer();
        var draft = employer.drafts(aVacancy().named("HR-1").form());
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        assertThat(draft.etag()).isEqualTo("\"1\"");
        var id = draft.id("/vacancyId");
        var at = "/api/vacancies/" + id;
        assertThat(draft.header("Location")).isEqualTo(at);
        assertThat(asNobody().get(at).status()).isEqualTo(404);

        var published = employer.api().move(at + "/publication", null, draft.etag());
        assertThat(published.text("/status")).isEqualTo("PUBLISHED");

        var changed = employer.api()
                .put(at, aVacancy().named("HR-1").paying(9_000, 9_000).form(), published.etag());
        assertThat(changed.text("/terms/pay/min")).isEqualTo("9000");
        assertThat(changed.etag()).isEqualTo("\"3\"");

        var filled = employer.api().move(at + "/filling", null, changed.etag());
        assertThat(filled.text("/status")).isEqualTo("FILLED");
        assertThat(employer.api()
                        .move(at + "/withdrawal", "{\"reason\":\"x\"}", filled.etag())
                        .code())
                .isEqualTo("vacancy/closed");
        assertThat(employer.api().put(at, aVacancy().form(), filled.etag()).code())
                .isEqualTo("vacancy/closed");
        assertThat(employer.api().delete(at, filled.etag()).code()).isEqualTo("vacancy/not-a-draft");

        assertThat(sent().awaitTypes(id, 3))
                .containsExactly("vacancy.published.v1", "vacancy.changed.v1", "vacancy.filled.v1");
    }

    @Test
    void theyAreWithdrawnWithAReason() {
        var employer = aVerifiedEmployer();
        var published = employer.publishes(aVacancy().form());
        var at = "/api/vacancies/" + published.id("/vacancyId");
        assertThat(employer.api()
                        .move(at + "/withdrawal", "{}", published.etag())
                        .code())
                .isEqualTo("request/invalid-field");
        assertThat(employer.api()
                        .move(at + "/withdrawal", "{\"reason\":\"计划取消\"}", published.etag())
                        .status())
                .isEqualTo(200);
        var seen = employer.api().get(at);
        assertThat(seen.text("/closedCause")).isEqualTo("WITHDRAWN_BY_EMPLOYER");
        assertThat(seen.text("/closedReason")).isEqualTo("计划取消");
        assertThat(asNobody().get(at).status()).isEqualTo(404);
    }

    @Test
    void aStaleVersionChangesNothing() {
        var employer = aVerifiedEmployer();
        var first = employer.publishes(aVacancy().form());
        var at = "/api/vacancies/" + first.id("/vacancyId");
        employer.api().put(at, aVacancy().titled("第二版").form(), first.etag());
        var stale = employer.api().put(at, aVacancy().titled("过时的").form(), first.etag());
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("vacancy/stale-version");
        assertThat(employer.api().move(at + "/filling", null, first.etag()).status())
                .isEqualTo(412);
        assertThat(employer.api().get(at).text("/terms/title")).isEqualTo("第二版");
        assertThat(employer.api().post(at + "/filling", null).status()).isEqualTo(428);
    }

    @Test
    void aDraftIsDeletedWithoutATrace() {
        var employer = aVerifiedEmployer();
        var draft = employer.drafts(aVacancy().form());
        var at = "/api/vacancies/" + draft.id("/vacancyId");
        assertThat(employer.api().delete(at, draft.etag()).status()).isEqualTo(204);
        assertThat(employer.api().get(at).code()).isEqualTo("vacancy/unknown");
    }

    @Test
    void thePublicSeesNoOwnersPart() {
        var employer = aVerifiedEmployer();
        var id = employer.publishes(aVacancy().named("intern-9").form()).id("/vacancyId");
        var seen = asNobody().get("/api/vacancies/" + id);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text("/employer/id")).isEqualTo(employer.id().toString());
        assertThat(seen.body())
                .doesNotContain("intern-9")
                .doesNotContain("hires")
                .doesNotContain(employer.account());
        assertThat(employer.reads(id).text("/terms/reference")).isEqualTo("intern-9");
        assertThat(asOfficerOf().get("/api/vacancies/" + id).text("/terms/reference"))
                .isEqualTo("intern-9");
    }

    @Test
    void onlyTheOwnerMayTouchIt() {
        var owner = aVerifiedEmployer();
        var published = owner.publishes(aVacancy().form());
        var at = "/api/vacancies/" + published.id("/vacancyId");
        var other = aVerifiedEmployer().api();
        assertThat(other.put(at, aVacancy().form(), published.etag()).code()).isEqualTo("vacancy/not-owner");
        assertThat(other.move(at + "/filling", null, published.etag()).status()).isEqualTo(403);
        assertThat(asJobseeker("someone")
                        .move(at + "/filling", null, published.etag())
                        .code())
                .isEqualTo("request/forbidden");
        assertThat(asNobody().move(at + "/filling", null, published.etag()).status())
                .isEqualTo(401);
        assertThat(asNobody().get("/api/vacancies/mine").status()).isEqualTo(401);
        assertThat(other.get("/api/vacancies/" + UUID.randomUUID()).code()).isEqualTo("vacancy/unknown");
    }

    @Test
    void aReferenceNamesOneOpenVacancy() {
        var employer = aVerifiedEmployer();
        var first = employer.publishes(aVacancy().named("R1").form());
        var second = employer.drafts(aVacancy().named("R1").form());
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("vacancy/reference-taken");
        employer.api().move("/api/vacancies/" + first.id("/vacancyId") + "/filling", null, first.etag());
        assertThat(employer.drafts(aVacancy().named("R1").form()).status()).isEqualTo(201);
    }

    @Test
    void listsItsOwnNewestFirstPageByPage() {
        var employer = aVerifiedEmployer();
        for (int number = 1; number <= 5; number++) {
            employer.publishes(aVacancy().titled("岗位 " + number).form());
        }
        employer.drafts(aVacancy().titled("草稿").form());
        var first = employer.api().get("/api/vacancies/mine?status=PUBLISHED&size=3");
        assertThat(first.json().get("items")).hasSize(3);
        var rest =
                employer.api().get("/api/vacancies/mine?status=PUBLISHED&size=3&cursor=" + first.text("/nextCursor"));
        assertThat(rest.json().get("items")).hasSize(2);
        assertThat(rest.json().has("nextCursor")).isFalse();
        assertThat(employer.api().get("/api/vacancies/mine").json().get("items"))
                .hasSize(6);
        assertThat(employer.api().get("/api/vacancies/mine?status=NONSENSE").code())
                .isEqualTo("request/invalid-parameter");
    }

    @Test
    void theSamePostUnderTheSameKeyIsOneVacancy() {
        var employer = aVerifiedEmployer();
        var key = UUID.randomUUID().toString();
        var first = employer.api().post("/api/vacancies", aVacancy().form(), "Idempotency-Key", key);
        var again = employer.api().post("/api/vacancies", aVacancy().form(), "Idempotency-Key", key);
        assertThat(again.id("/vacancyId")).isEqualTo(first.id("/vacancyId"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        var other =
                employer.api().post("/api/vacancies", aVacancy().titled("别的").form(), "Idempotency-Key", key);
        assertThat(other.code()).isEqualTo("request/idempotency-key-reused");
    }

    @Test
    void anUnverifiedEmployerDraftsButDoesNotPublish() {
        var employer = anEmployer();
        var draft = employer.drafts(aVacancy().form());
        assertThat(draft.status()).isEqualTo(201);
        assertThat(employer.publishes(aVacancy().form()).code()).isEqualTo("vacancy/employer-not-verified");
        var at = "/api/vacancies/" + draft.id("/vacancyId") + "/publication";
        assertThat(employer.api().move(at, null, draft.etag()).code()).isEqualTo("vacancy/employer-not-verified");
        assertThat(employer.api().get("/api/vacancies/mine").json().get("items"))
                .hasSize(1);
        assertThat(asEmployer("never-registered-" + UUID.randomUUID())
                        .post("/api/vacancies", aVacancy().form())
                        .code())
                .isEqualTo("vacancy/employer-not-registered");
    }
}
