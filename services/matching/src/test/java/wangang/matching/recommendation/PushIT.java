package wangang.matching.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.ServiceIT;
import wangang.matching.testing.VacancyBuilder;

class PushIT extends ServiceIT {

    @Test
    void aNewVacancyIsPushedToAFittingPerson() {
        var person = graduate("数据标注工程师甲");
        var other = graduate("茶艺师");
        events().tell(person, other);
        awaitKnown(person, other);
        awaitSearchable(person);

        var vacancy = fitting("数据标注工程师甲");
        events().tell(vacancy);

        awaitPushed(person, vacancy);
        assertThat(as(person).get("/api/jobseekers/me/inbox").text("/items/0/reasons/0"))
                .isNotBlank();
        assertThat(inbox(other)).doesNotContain(vacancy.id().toString());
    }

    @Test
    void aChangedProfileIsMatchedWithOpenVacancies() {
        var vacancy = fitting("轨道交通信号员乙");
        var campaign = ownCampaign();
        events().tell(vacancy.with("campaigns", List.of(campaign)));
        awaitFound(1, "campaign", campaign);

        var person = graduate("轨道交通信号员乙");
        events().tell(person);

        awaitPushed(person, vacancy);
    }

    @Test
    void aChangedProfileLeavesRoomThatDayForWhatIsNew() {
        var campaign = ownCampaign();
        for (int number = 0; number < 8; number++) {
            events().tell(fitting("冰川考察员辛").with("campaigns", List.of(campaign)));
        }
        awaitFound(8, "campaign", campaign);
        var person = graduate("冰川考察员辛");
        events().tell(person);
        awaitKnown(person);
        await("the change fills its share")
                .atMost(PATIENCE)
                .until(() -> inbox(person).size() == 5);
        events().tell(person.version(2).skilled("沟通", "写作"));
        awaitSearchable(person);
        assertThat(inbox(person)).hasSize(5);

        var fresh = fitting("冰川考察员辛");
        events().tell(fresh);

        awaitPushed(person, fresh);
    }

    @Test
    void aChangedProfileIsToldOfWhatItDoesNotKnowYet() {
        var campaign = ownCampaign();
        for (int number = 0; number < 8; number++) {
            events().tell(fitting("极光观测员癸").with("campaigns", List.of(campaign)));
        }
        awaitFound(8, "campaign", campaign);
        var person = graduate("极光观测员癸");
        events().tell(person);
        await("the best are told").atMost(PATIENCE).until(() -> inbox(person).size() == 5);
        database.sql("UPDATE recommendation SET made_at = made_at - interval '1 day' WHERE jobseeker_id = :person")
                .param("person", person.id())
                .update();

        events().tell(person.version(2).skilled("沟通", "写作"));

        await("the others are told the next day")
                .atMost(PATIENCE)
                .until(() -> inbox(person).size() == 8);
    }

    @Test
    void nobodyIsToldTwiceOfAVacancyOrWithoutConsent() {
        var person = graduate("无人机驾驶员丙");
        var silent = graduate("无人机驾驶员丙").consent("RECOMMENDATIONS", false);
        events().tell(person, silent);
        awaitKnown(person, silent);
        awaitSearchable(person);
        var vacancy = fitting("无人机驾驶员丙");
        events().tell(vacancy);
        awaitPushed(person, vacancy);

        events().tell(vacancy.version(2).with("text", "改过的说明"));
        var second = fitting("无人机驾驶员丙");
        events().tell(second);
        awaitPushed(person, second);

        assertThat(inbox(person)).hasSize(2);
        assertThat(inbox(silent)).isEmpty();
    }

    @Test
    void whoWishesNothingIsToldForTheirMajorAndWhoWishesOtherWorkIsNot() {
        var open = graduate("任何").wish("titles", List.of());
        var elsewhere = graduate("宠物美容师戊");
        events().tell(open, elsewhere);
        awaitKnown(open, elsewhere);
        awaitSearchable(open);
        awaitSearchable(elsewhere);

        var vacancy = fitting("水文勘测员戊");
        events().tell(vacancy);

        awaitPushed(open, vacancy);
        assertThat(inbox(elsewhere)).isEmpty();
    }

    @Test
    void capsHoldForAVacancyAndForAPersonsDay() {
        var people =
                IntStream.range(0, 15).mapToObj(number -> graduate("古籍修复师丁")).toArray(PersonBuilder[]::new);
        events().tell(people);
        awaitKnown(people);
        awaitSearchable(people[14]);
        var vacancies =
                IntStream.range(0, 16).mapToObj(number -> fitting("古籍修复师丁")).toArray(VacancyBuilder[]::new);
        events().tell(vacancies);

        await("every task is done")
                .atMost(PATIENCE)
                .until(() -> database.sql("SELECT count(*) FROM match_task")
                                .query(Integer.class)
                                .single()
                        == 0);
        await("pushed").atMost(PATIENCE).until(() -> !inbox(people[0]).isEmpty());
        for (var vacancy : vacancies) {
            assertThat(database.sql("SELECT count(*) FROM recommendation WHERE vacancy_id = :id")
                            .param("id", vacancy.id())
                            .query(Integer.class)
                            .single())
                    .isLessThanOrEqualTo(10);
        }
        for (var person : people) {
            assertThat(inbox(person).size()).isLessThanOrEqualTo(10);
        }
    }

    @Test
    void publicWelfareAndCertifiedOnlyVacanciesAreNeverPushed() {
        var person = graduate("社区保洁员戊");
        events().tell(person);
        awaitKnown(person);
        awaitSearchable(person);
        var welfare = fitting("社区保洁员戊").with("kind", "PUBLIC_WELFARE");
        var certified = fitting("社区保洁员戊").with("audience", Map.of("certifiedDifficulty", true));
        var open = fitting("社区保洁员戊");
        events().tell(welfare, certified, open);

        await("the open one is pushed")
                .atMost(PATIENCE)
                .until(() -> inbox(person).contains(open.id().toString()));
        assertThat(inbox(person)).containsExactly(open.id().toString());
    }

    @Test
    void recommendationsExplainThemselvesAndAreOrderedByFit() {
        var person = graduate("酿酒工程师己").skilled("发酵", "品评");
        var good = fitting("酿酒工程师己").with("skills", List.of("发酵", "品评"));
        var poor = fitting("酿酒工程师己").with("skills", List.of("Photoshop", "俄语")).paying(2_000, 3_000);
        events().tell(person);
        events().tell(poor, good);

        await("both are recommended")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as(person)
                                .get("/api/jobseekers/me/recommendations")
                                .items("/vacancyId"))
                        .containsSubsequence(good.id().toString(), poor.id().toString()));
        var match = as(person).get("/api/jobseekers/me/matches/" + good.id());
        assertThat(match.json().at("/evidence").size()).isEqualTo(8);
        assertThat(match.body()).contains("职位符合意向").contains("\"MET\"");
    }

    @Test
    void withoutPersonalisationTheOrderKnowsNoProfile() {
        var accountant = graduate("会计").consent("PERSONALISATION", false);
        var cook = graduate("厨师").consent("PERSONALISATION", false);
        events().tell(accountant, cook);
        events().tell(fitting("会计"), fitting("厨师"), fitting("司机"));
        awaitKnown(accountant, cook);

        // What other tests have told may still be on its way into the index between two requests.
        await("both are shown the same, in the same order")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as(accountant)
                                .get("/api/jobseekers/me/recommendations")
                                .items("/vacancyId"))
                        .hasSizeGreaterThanOrEqualTo(3)
                        .isEqualTo(as(cook).get("/api/jobseekers/me/recommendations")
                                .items("/vacancyId")));
    }

    @Test
    void marksAnInboxEntryRead() {
        var person = graduate("灯塔管理员庚");
        events().tell(person);
        awaitKnown(person);
        awaitSearchable(person);
        events().tell(fitting("灯塔管理员庚"));
        await("pushed").atMost(PATIENCE).until(() -> inbox(person).size() == 1);

        assertThat(as(person).post("/api/jobseekers/me/inbox/1/read", null).status())
                .isEqualTo(204);
        assertThat(as(person).post("/api/jobseekers/me/inbox/2/read", null).code())
                .isEqualTo("inbox/not-found");
        assertThat(as(person).get("/api/jobseekers/me/inbox").text("/items/0/readAt"))
                .isNotBlank();
    }

    private void awaitPushed(PersonBuilder person, VacancyBuilder vacancy) {
        await("pushed")
                .atMost(PATIENCE)
                .until(() -> inbox(person).contains(vacancy.id().toString()));
    }

    private List<String> inbox(PersonBuilder person) {
        return as(person).get("/api/jobseekers/me/inbox?size=100").items("/vacancyId");
    }

    /** The person's task done means that the person was searchable for a while. */
    private void awaitSearchable(PersonBuilder person) {
        await("the profile is matched")
                .atMost(PATIENCE)
                .until(() -> database.sql("SELECT count(*) FROM match_task WHERE subject = :id")
                                .param("id", person.id())
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private static PersonBuilder graduate(String wish) {
        return aPerson()
                .wishing(wish)
                .wish("payMin", 6_000)
                .wish("kinds", List.of("FULL_TIME", "PUBLIC_WELFARE"))
                .wish("subdistrictCodes", List.of("310105005"))
                .studied("080902", "BACHELOR", 2026)
                .skilled("沟通");
    }

    private static VacancyBuilder fitting(String title) {
        return aVacancy(title)
                .of(UUID.randomUUID())
                .paying(8_000, 12_000)
                .with("majors", Map.of("codes", List.of("0809")))
                .with("degree", "BACHELOR")
                .in("310105005");
    }
}
