package wangang.matching.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.ServiceIT;
import wangang.matching.testing.VacancyBuilder;

class InterviewIT extends ServiceIT {

    private final UUID interview = UUID.randomUUID();

    @Test
    void whoHasTalkedIsProposedToNeitherSideAnew() {
        var vacancy = aVacancy("古琴斫制师");
        var other = aVacancy("古琴斫制师");
        var person = aPerson().wishing("古琴斫制师");
        var somebodyElse = aPerson().wishing("古琴斫制师");
        events().tell(person, somebodyElse);
        events().tell(vacancy, other);
        awaitProposed(person, vacancy, true);
        awaitProposed(person, other, true);
        awaitProposed(somebodyElse, vacancy, true);

        events().interview(interview, person, vacancy, 1, null);
        events().interview(interview, person, vacancy, 2, "SECOND_INTERVIEW");

        awaitProposed(person, vacancy, false);
        assertThat(recommended(person, other)).isTrue();
        assertThat(recommended(somebodyElse, vacancy)).isTrue();
        assertThat(shown(vacancy, somebodyElse)).isTrue();
        assertThat(as(person).get("/api/jobseekers/me/matches/" + vacancy.id()).status())
                .isEqualTo(200);
    }

    @Test
    void aNewVersionOfTheVacancyIsNotPushedToWhoHasTalked() {
        var vacancy = aVacancy("缂丝织造工");
        var talked = aPerson().wishing("缂丝织造工");
        var told = aPerson().wishing("缂丝织造工");
        events().interview(interview, talked, vacancy, 1, "NO");
        await("the result is known").atMost(PATIENCE).until(() -> known(interview));
        events().tell(talked, told);
        awaitKnown(talked);
        awaitKnown(told);

        events().tell(vacancy);

        await("who has not talked is told")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                as(told).get("/api/jobseekers/me/inbox").items("/vacancyId"))
                        .contains(vacancy.id().toString()));
        assertThat(as(talked).get("/api/jobseekers/me/inbox").items("/vacancyId"))
                .doesNotContain(vacancy.id().toString());
    }

    @Test
    void whoDidNotComeHasNotTalkedAndACorrectionCounts() {
        var vacancy = aVacancy("漆线雕艺人");
        var person = aPerson().wishing("漆线雕艺人");
        events().tell(person);
        events().tell(vacancy);
        events().interview(interview, person, vacancy, 2, "OFFER");
        awaitProposed(person, vacancy, false);

        events().interview(interview, person, vacancy, 3, "NO_SHOW");
        awaitProposed(person, vacancy, true);
        events().interview(interview, person, vacancy, 2, "OFFER");
        events().interview(interview, person, vacancy, 4, "NO");
        awaitProposed(person, vacancy, false);
    }

    @Test
    void nothingIsKeptOfAnErasedPersonNorOfARemovedInterview() {
        var vacancy = aVacancy("榫卯木匠");
        var erased = aPerson();
        var stays = aPerson();
        var ofTheOther = UUID.randomUUID();
        events().tell(erased);
        awaitKnown(erased);
        events().interview(interview, erased, vacancy, 2, "NO");
        events().interview(ofTheOther, stays, vacancy, 2, "NO");
        await("both are known").atMost(PATIENCE).until(() -> known(interview) && known(ofTheOther));

        events().tombstone("jobseeker.events.v1", erased.id(), 9);
        events().tombstone("interview.events.v1", ofTheOther, 3);

        await("both are gone").atMost(PATIENCE).until(() -> !known(interview) && !known(ofTheOther));
    }

    private void awaitProposed(PersonBuilder person, VacancyBuilder vacancy, boolean expected) {
        await("each is proposed to the other: " + expected).atMost(PATIENCE).untilAsserted(() -> {
            assertThat(recommended(person, vacancy)).isEqualTo(expected);
            assertThat(shown(vacancy, person)).isEqualTo(expected);
        });
    }

    private boolean recommended(PersonBuilder person, VacancyBuilder vacancy) {
        return as(person)
                .get("/api/jobseekers/me/recommendations?size=100")
                .items("/vacancyId")
                .contains(vacancy.id().toString());
    }

    private boolean shown(VacancyBuilder vacancy, PersonBuilder person) {
        return asOwnerOf(vacancy)
                .get("/api/vacancies/" + vacancy.id() + "/candidates?size=100")
                .items("/jobseekerId")
                .contains(person.id().toString());
    }

    private boolean known(UUID id) {
        return database.sql("SELECT count(*) FROM interview_held WHERE interview_id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
