package wangang.vacancy.feed.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wangang.vacancy.testing.FeedFollower;

/** What partners are told. */
class FeedIT extends FeedCase {

    @Test
    void tellsWhatIsPublishedWithItsWholePublicState() {
        var employer = aVerifiedEmployer();
        var follower = following();
        var vacancy = employer.publishes(aVacancy().named("SECRET-7").form()).id("/vacancyId");

        var entry = follower.await(vacancy, is("PUBLISHED"));

        assertThat(entry.get("version").asInt()).isEqualTo(2);
        assertThat(entry.get("openings").asInt()).isEqualTo(2);
        assertThat(entry.get("remainingOpenings").asInt()).isEqualTo(2);
        assertThat(entry.get("occupationCode").asString()).isEqualTo("2-02-10-03");
        assertThat(entry.at("/place/subdistrictCode").asString()).isEqualTo("310105005");
        assertThat(entry.at("/pay/max").asInt()).isEqualTo(18_000);
        assertThat(entry.at("/jobPosting/title").asString()).isEqualTo("Java 后端开发工程师");
        assertThat(entry.at("/jobPosting/identifier/value").asString()).isEqualTo(vacancy.toString());
        assertThat(entry.at("/jobPosting/hiringOrganization/name").asString()).isEqualTo("万岗示例单位（演示）");
        assertThat(entry.toString()).doesNotContain("SECRET-7").doesNotContain(employer.account());
    }

    @Test
    void tellsEveryStepAndOnlyTheNewest() {
        var employer = aVerifiedEmployer();
        var follower = following();
        var changed = employer.publishes(aVacancy().form());
        var withdrawn = employer.publishes(aVacancy().named("withdrawn").form());
        var filled = employer.publishes(aVacancy().named("filled").form());
        var draft = employer.drafts(aVacancy().form());
        employer.api().put(at(changed), aVacancy().titled("架构师").form(), changed.etag());
        employer.api().move(at(withdrawn) + "/withdrawal", "{\"reason\":\"只说给专员\"}", withdrawn.etag());
        employer.api().move(at(filled) + "/filling", null, filled.etag());

        follower.await(filled.id("/vacancyId"), is("CLOSED"));

        assertThat(follower.entries())
                .extracting(entry -> entry.get("change").asString())
                .as("one entry for each, in the order of the last changes")
                .endsWith("CHANGED", "CLOSED", "CLOSED");
        assertThat(follower.of(id(changed)).at("/jobPosting/title").asString()).isEqualTo("架构师");
        assertThat(follower.of(id(withdrawn)).get("reason").asString()).isEqualTo("WITHDRAWN");
        assertThat(follower.of(id(withdrawn)).propertyNames())
                .containsExactlyInAnyOrder("change", "id", "version", "changedAt", "reason");
        assertThat(follower.of(id(filled)).get("reason").asString()).isEqualTo("FILLED");
        assertThat(follower.newest()).doesNotContainKey(id(draft));
    }

    @Test
    void aSuspensionClosesAndItsEndOpensAgain() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        var follower = following();

        employer.suspended();
        assertThat(follower.await(vacancy, is("CLOSED")).get("reason").asString())
                .isEqualTo("EMPLOYER_SUSPENDED");
        employer.verified();
        follower.await(vacancy, is("PUBLISHED"));
    }

    @Test
    void anotherNameOfTheEmployerIsAChangeOfItsVacancies() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        var follower = following();
        var code = employer.read().text("/creditCode");

        var renamed = employer.api()
                .put(
                        "/api/employers/" + employer.id(),
                        REGISTRATION.formatted(code, "310105005").replace("示例单位", "更名单位"),
                        employer.read().etag());

        assertThat(renamed.status()).as(renamed.toString()).isEqualTo(200);
        assertThat(follower.await(vacancy, is("CHANGED"))
                        .at("/jobPosting/hiringOrganization/name")
                        .asString())
                .isEqualTo("万岗更名单位（演示）");
    }

    @Test
    void whatIsImportedIsToldPageByPage() {
        var employer = aVerifiedEmployer();
        var follower = following(100);
        var receipts = imports(employer, 730).lines();

        var told = receipts.subList(0, 730).stream()
                .map(receipt -> receipt.get("vacancyId").asString())
                .toList();
        follower.await(told.getLast(), is("PUBLISHED"));

        assertThat(follower.newest()).containsKeys(told.toArray(String[]::new));
        assertThat(follower.entries())
                .extracting(entry -> entry.get("id").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void aSnapshotAndTheFeedAfterItAreTheState() {
        var employer = aVerifiedEmployer();
        var early = employer.publishes(aVacancy().form());
        var follower = following();
        var late = employer.publishes(aVacancy().named("late").form()).id("/vacancyId");
        employer.api().move(at(early) + "/filling", null, early.etag());
        follower.await(early.id("/vacancyId"), is("CLOSED"));
        follower.await(late, is("PUBLISHED"));

        var open = follower.newest().values().stream()
                .filter(entry -> !entry.get("change").asString().equals("CLOSED"))
                .collect(Collectors.toMap(
                        entry -> UUID.fromString(entry.get("id").asString()),
                        entry -> entry.get("version").asLong()));

        assertThat(open).isEqualTo(openInTheDatabase());
        assertThat(FeedFollower.fromSnapshot(asOfficerOf(), 1000).newest().keySet())
                .isEqualTo(open.keySet().stream().map(UUID::toString).collect(Collectors.toSet()));
    }

    @Test
    void theBeginningOfTheFeedIsTheStateToo() {
        aVerifiedEmployer().publishes(aVacancy().form());
        following().follow();
        assertThat(fromTheBeginning().keySet())
                .containsAll(openInTheDatabase().keySet().stream()
                        .map(UUID::toString)
                        .toList());
    }

    private Map<UUID, Long> openInTheDatabase() {
        return database
                .sql("SELECT id, version FROM vacancy WHERE status = 'PUBLISHED'")
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
