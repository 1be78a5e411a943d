package wangang.matching.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import wangang.matching.document.EnrolmentEvent;
import wangang.matching.state.Enrolments;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.ServiceIT;
import wangang.matching.testing.VacancyBuilder;
import wangang.testsupport.http.Answer;

class EnrolmentIT extends ServiceIT {

    private final String campaign = ownCampaign();

    @Autowired
    private Enrolments enrolments;

    /** Every later vacancy would be tried against them. */
    @AfterEach
    void forgetSavedSearches() {
        database.sql("DELETE FROM alert").update();
    }

    @Test
    void whatAnEmployerTypesTakesNoPart() {
        var employer = UUID.randomUUID();
        var typed = aVacancy("自报").of(employer).with("campaigns", List.of(campaign));
        var approved = aVacancy("获准").of(employer).with("campaigns", List.of(campaign));
        events().tellUnenrolled(typed);
        events().tell(approved);

        awaitFound(2, "employer", employer.toString());
        awaitFound(1, "campaign", campaign);
        assertThat(anybody().search("campaign", campaign).items("/title")).containsExactly("获准");
    }

    @Test
    void aVacancyIsFoundAndShownInItsCampaignWhileItIsApproved() {
        var vacancy = aVacancy("缂丝工");
        events().campaign(campaign, 1, "“百日千企万岗”专项行动");
        events().tellUnenrolled(vacancy);
        events().enrolment(vacancy, campaign, 1, "PENDING");
        awaitFound(1, "employer", vacancy.employer().toString());
        assertThat(anybody().search("campaign", campaign).items("/title")).isEmpty();

        events().enrolment(vacancy, campaign, 2, "APPROVED");
        awaitFound(1, "campaign", campaign);
        await("the name is known")
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(anybody().search("campaign", campaign).text("/items/0/campaigns/0/name"))
                                .isEqualTo("“百日千企万岗”专项行动"));
        var found = anybody().search("campaign", campaign);
        assertThat(found.text("/items/0/campaigns/0/slug")).isEqualTo(campaign);
        assertThat(found.text("/facets/campaign/0/value")).isEqualTo(campaign);
        assertThat(found.text("/facets/campaign/0/count")).isEqualTo("1");

        events().enrolment(vacancy, campaign, 3, "ENDED");
        awaitFound(0, "campaign", campaign);
        var after = anybody().search("employer", vacancy.employer().toString());
        assertThat(after.items("/title")).containsExactly("缂丝工");
        assertThat(after.json().at("/items/0/campaigns").size()).isZero();
    }

    @Test
    void aSearchPutsItBeforeWhatIsAsGoodAndNotBeforeWhatIsBetter() {
        var employer = UUID.randomUUID();
        var inside = aVacancy("贝叶经修复员").of(employer).published(Instant.parse("2026-01-01T00:00:00Z"));
        var outside = aVacancy("贝叶经修复员").of(employer);
        var elsewhere = aVacancy("仓库保管员").of(employer).with("text", "与贝叶经修复员同在一处。");
        events().tellUnenrolled(inside, outside, elsewhere);
        events().enrolment(elsewhere, campaign, 2, "APPROVED");
        awaitOrder(employer, outside, inside, elsewhere);

        events().enrolment(inside, campaign, 2, "APPROVED");
        awaitFound(2, "campaign", campaign);
        awaitOrder(employer, inside, outside, elsewhere);

        events().enrolment(inside, campaign, 3, "WITHDRAWN");
        awaitOrder(employer, outside, inside, elsewhere);
    }

    @Test
    void aRecommendationPutsItBeforeWhatFitsAsWellAndSaysWhy() {
        var person = aPerson().wishing("古籍装帧师").wish("kinds", List.of("FULL_TIME"));
        var both = Stream.of(fitting(), fitting())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        var first = both.getFirst();
        var last = both.getLast();
        events().campaign(campaign, 1, "“百日千企万岗”专项行动");
        events().tell(person);
        events().tellUnenrolled(first, last);
        awaitRecommended(person, first, last);

        events().enrolment(last, campaign, 2, "APPROVED");
        awaitRecommended(person, last, first);
        await("the name is known")
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(match(person, last).text("/addends/0/text")).isEqualTo("参加“百日千企万岗”专项行动"));
        assertThat(match(person, last).text("/addends/0/reason")).isEqualTo("CAMPAIGN");
        assertThat(match(person, last).text("/score/combined"))
                .isEqualTo(match(person, first).text("/score/combined"));
        assertThat(match(person, first).json().at("/addends").size()).isZero();

        events().enrolment(last, campaign, 3, "ENDED");
        awaitRecommended(person, first, last);
        assertThat(match(person, last).json().at("/addends").size()).isZero();
    }

    @Test
    void repeatedAndLateEventsChangeNothing() {
        var vacancy = aVacancy("甲").with("campaigns", List.of(campaign));
        events().tell(vacancy, vacancy);
        events().tell(vacancy);
        awaitFound(1, "campaign", campaign);

        var ended = UUID.randomUUID();
        enrolments.store(new EnrolmentEvent(ended, campaign, vacancy.id(), "ENDED"), 3);
        enrolments.store(new EnrolmentEvent(ended, campaign, vacancy.id(), "APPROVED"), 2);
        events().enrolment(vacancy, campaign, 4, "ENDED");
        events().enrolment(vacancy, campaign, 2, "APPROVED");
        awaitFound(0, "campaign", campaign);
        assertThat(enrolments.of(List.of(vacancy.id()))).isEmpty();
    }

    @Test
    void aNewVersionOfAVacancyKeepsItsCampaigns() {
        var vacancy = aVacancy("初版").with("campaigns", List.of(campaign));
        events().tell(vacancy);
        awaitFound(1, "campaign", campaign);

        events().tellUnenrolled(vacancy.version(2).with("title", "再版").with("campaigns", List.of()));

        await("the new version is found in the campaign")
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(anybody().search("campaign", campaign).items("/title"))
                                .containsExactly("再版"));
    }

    @Test
    void aSavedSearchForACampaignTellsOfWhatIsLetInLater() {
        var person = aPerson();
        events().tell(person);
        awaitKnown(person);
        assertThat(as(person)
                        .post(
                                "/api/jobseekers/me/alerts",
                                "{\"name\":\"秋招\",\"query\":{\"campaign\":\"" + campaign + "\"}}")
                        .status())
                .isEqualTo(201);
        var vacancy = aVacancy("碑帖传拓员");
        events().tellUnenrolled(vacancy);
        await("the vacancy's own news is worked off")
                .atMost(PATIENCE)
                .until(() -> count("SELECT count(*) FROM vacancy_state WHERE vacancy_id = :id", vacancy.id()) == 1
                        && count("SELECT count(*) FROM match_task WHERE subject = :id", vacancy.id()) == 0);
        assertThat(as(person).get("/api/jobseekers/me/inbox").items("/vacancyId"))
                .isEmpty();

        events().enrolment(vacancy, campaign, 2, "APPROVED");

        await("told")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                as(person).get("/api/jobseekers/me/inbox").items("/vacancyId"))
                        .containsExactly(vacancy.id().toString()));
    }

    /** Two listeners amend the same document at once. */
    @Test
    void aRenamingAndAnEnrolmentTakeNothingOfEachOtherBack() {
        var vacancy = aVacancy("水墨动画师");
        events().tellUnenrolled(vacancy);
        awaitFound(1, "employer", vacancy.employer().toString());
        for (int round = 1; round <= 20; round++) {
            boolean approved = round % 2 == 0;
            events().employer(vacancy.employer(), round, "第" + round + "个名称（演示）", "VERIFIED");
            events().enrolment(vacancy, campaign, round, approved ? "APPROVED" : "PENDING");
        }

        awaitFound(1, "campaign", campaign, "q", "第20个名称");
    }

    private static VacancyBuilder fitting() {
        return aVacancy("古籍装帧师").published(Instant.parse("2026-01-01T00:00:00Z"));
    }

    private void awaitOrder(UUID employer, VacancyBuilder... expected) {
        await("the search has this order")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(anybody()
                                .search("employer", employer.toString(), "q", "贝叶经修复员")
                                .items("/vacancyId"))
                        .containsExactlyElementsOf(ids(expected)));
    }

    private void awaitRecommended(PersonBuilder person, VacancyBuilder... expected) {
        await("they are recommended in this order")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as(person)
                                .get("/api/jobseekers/me/recommendations?size=100")
                                .items("/vacancyId"))
                        .filteredOn(ids(expected)::contains)
                        .containsExactlyElementsOf(ids(expected)));
    }

    private Answer match(PersonBuilder person, VacancyBuilder vacancy) {
        return as(person).get("/api/jobseekers/me/matches/" + vacancy.id());
    }

    private int count(String query, UUID id) {
        return database.sql(query).param("id", id).query(Integer.class).single();
    }

    private static List<String> ids(VacancyBuilder... vacancies) {
        return Stream.of(vacancies).map(vacancy -> vacancy.id().toString()).toList();
    }
}
