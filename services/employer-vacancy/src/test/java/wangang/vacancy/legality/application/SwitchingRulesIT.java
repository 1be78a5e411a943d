package wangang.vacancy.legality.application;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import org.junit.jupiter.api.Test;
import wangang.legalcheck.LegalCheck;
import wangang.vacancy.legality.application.MaintainingLegality.Read;
import wangang.vacancy.testing.RuleFolder;

/** Rules are switched on and tried while vacancies are open. */
class SwitchingRulesIT extends StartedInstances {

    @Test
    void whatIsPublishedAndNowForbiddenStaysAndIsListed() {
        var employer = aVerifiedEmployer();
        var nights = employer.publishes(aVacancy().saying(NIGHTS).form());
        var harmless = employer.publishes(aVacancy().form());
        var before = employer.api().get(at(nights) + "/legality");
        assertThat(before.text("/blocked")).isEqualTo("false");

        assertThat(switchedOn("2030.1").readAll(StartedInstances::never)).isEqualTo(new Read(2, 0));

        var after = employer.api().get(at(nights) + "/legality");
        assertThat(after.text("/rules")).isEqualTo("2030.1");
        assertThat(after.text("/blocked")).isEqualTo("true");
        assertThat(after.text("/findings/0/code")).isEqualTo("night-work");
        assertThat(employer.api().get(at(harmless) + "/legality").text("/rules"))
                .isEqualTo("2030.1");
        var vacancy = employer.reads(nights.id("/vacancyId"));
        assertThat(vacancy.text("/status")).isEqualTo("PUBLISHED");
        assertThat(vacancy.etag()).isEqualTo(nights.etag());
        assertThat(overdue("310105005")).containsExactly(nights.text("/vacancyId"));
        assertThat(overdue("310105001")).isEmpty();
        assertThat(asOfficerOf().get("/api/legality/overdue").text("/items/0/findings/0/span"))
                .isEqualTo("上夜班");
        assertThat(asOfficerOf().get("/api/legality/blocked").json().get("items"))
                .isEmpty();
        assertThat(employer.api().get("/api/legality/overdue").status()).isEqualTo(403);

        var passed = asOfficerOf("310105005").move(at(nights) + "/legal-override", REASON, nights.etag());
        assertThat(passed.status()).as(passed.toString()).isEqualTo(200);
        assertThat(overdue()).isEmpty();
        assertThat(switchedOn("2030.2").readAll(StartedInstances::never)).isEqualTo(new Read(2, 0));
        assertThat(overdue()).isEmpty();
        assertThat(employer.api().get(at(nights) + "/legality").text("/overridden"))
                .isEqualTo("true");
    }

    @Test
    void aVacancyWithoutARecordIsReadAndAnotherContentOfTheSameVersionReadsAllAgain() {
        var employer = aVerifiedEmployer();
        var unread = employer.publishes(aVacancy().form());
        database.sql("DELETE FROM legal_record").update();
        assertThat(employer.api().get(at(unread) + "/legality").status()).isEqualTo(404);

        var shipped = instance(RuleSets.of(LegalCheck.shipped(), null), turns);
        assertThat(shipped.readAll(StartedInstances::never)).isEqualTo(new Read(1, 0));
        assertThat(employer.api().get(at(unread) + "/legality").status()).isEqualTo(200);
        assertThat(shipped.readAll(StartedInstances::never)).isEqualTo(Read.NOTHING);

        var sameVersion = RuleFolder.in(folder).withNightWork().check();
        assertThat(instance(RuleSets.of(sameVersion, null), turns).readAll(StartedInstances::never))
                .isEqualTo(new Read(1, 0));
    }

    @Test
    void anInstanceWithEarlierRulesLeavesAloneWhatNewerOnesHaveRead() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().form());
        var earlier = instance(RuleSets.of(LegalCheck.shipped(), null), turns);
        var newer = switchedOn("2030.1");
        newer.readAll(StartedInstances::never);

        assertThat(earlier.readAll(StartedInstances::never)).isEqualTo(Read.NOTHING);
        assertThat(employer.api().get(at(vacancy) + "/legality").text("/rules")).isEqualTo("2030.1");

        employer.api().put(at(vacancy), aVacancy().titled("前台").form(), vacancy.etag());
        assertThat(newer.readAll(StartedInstances::never))
                .as("not before an hour")
                .isEqualTo(Read.NOTHING);
        assertThat(switchedOn("2030.1").readAll(StartedInstances::never)).isEqualTo(new Read(1, 0));
    }

    @Test
    void withoutATrialTheReportSaysHowToBeginOne() {
        var answer = asOfficerOf().get("/api/legality/trial");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("legality/no-trial");
        assertThat(answer.text("/detail")).contains("WANGANG_VACANCY_LEGALITY_TRIAL");
        assertThat(asOfficerOf().get("/api/legality/trial/vacancies").code()).isEqualTo("legality/no-trial");
    }

    @Test
    void anotherTrialForgetsTheOneBefore() {
        aVerifiedEmployer().publishes(aVacancy().saying(NIGHTS).form());
        var first = RuleSets.of(
                LegalCheck.shipped(),
                RuleFolder.in(folder).named("2030.1").withNightWork().check());
        assertThat(instance(first, turns).readAll(StartedInstances::never).tried())
                .isEqualTo(1);
        assertThat(instance(first, turns).readAll(StartedInstances::never).tried())
                .isZero();

        var edited = RuleSets.of(
                LegalCheck.shipped(),
                RuleFolder.in(folder).named("2030.1").without("sex").check());
        assertThat(instance(edited, turns).readAll(StartedInstances::never).tried())
                .isEqualTo(1);

        assertThat(database.sql("SELECT count(*) FROM legal_trial")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        started.announce();
        assertThat(database.sql("SELECT count(*) FROM legal_trial")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
