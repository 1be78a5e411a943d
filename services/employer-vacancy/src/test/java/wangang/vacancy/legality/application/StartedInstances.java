package wangang.vacancy.legality.application;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import wangang.testsupport.http.Answer;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.testing.RuleFolder;
import wangang.vacancy.testing.ServiceIT;

/** Instances that are started with other rules, in a database of their own. */
@TestPropertySource(properties = "wangang.vacancy.legality.checking-every=2h")
abstract class StartedInstances extends ServiceIT {

    static final String NIGHTS = "岗位职责：接待来访，须上夜班。";
    static final String REASON = "{\"reason\":\"急诊护士岗位，夜班已写明\"}";

    @Autowired
    MaintainingLegality started;

    @Autowired
    RuleRegister register;

    @Autowired
    OpenVacancies vacancies;

    @Autowired
    LegalRecords records;

    @Autowired
    LegalTrials trials;

    @Autowired
    ReadingTexts reading;

    @Autowired
    LegalitySettings settings;

    @Autowired
    Turns turns;

    @Autowired
    PublicationPolicies policies;

    @TempDir
    Path folder;

    @BeforeEach
    void theRulesThatAreShippedAreInForceAndNothingIsOpen() {
        database.sql("DELETE FROM legal_record").update();
        database.sql("UPDATE vacancy SET status = 'EXPIRED'").update();
        started.announce();
    }

    static boolean never() {
        return false;
    }

    MaintainingLegality switchedOn(String version) {
        return instance(withNightWork(version), turns);
    }

    RuleSets withNightWork(String version) {
        return RuleSets.of(RuleFolder.in(folder).named(version).withNightWork().check(), null);
    }

    MaintainingLegality instance(RuleSets rules, Turns turns) {
        return instance(rules, turns, vacancies);
    }

    /** As if it had just been started. */
    MaintainingLegality instance(RuleSets rules, Turns turns, OpenVacancies open) {
        var instance = new MaintainingLegality(
                rules,
                register,
                new RecheckingVacancies(rules, register, open, records, reading, settings, policies),
                new TryingRules(rules, register, open, trials, reading, settings),
                turns,
                policies);
        instance.announce();
        return instance;
    }

    List<String> overdue(String... subdistricts) {
        return asOfficerOf(subdistricts).get("/api/legality/overdue?size=100").items("/vacancyId");
    }

    static String at(Answer vacancy) {
        return "/api/vacancies/" + vacancy.id("/vacancyId");
    }
}
