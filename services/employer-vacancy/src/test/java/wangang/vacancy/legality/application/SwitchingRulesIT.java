package wangang.vacancy.legality.application;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import wangang.legalcheck.LegalCheck;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.vacancy.legality.application.MaintainingLegality.Read;
import wangang.vacancy.legality.application.RuleSets.Trial;
import wangang.vacancy.legality.domain.TrialId;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.testing.RuleFolder;
import wangang.vacancy.testing.ServiceIT;

/** Instances that are started with other rules, in a database of their own. */
@TestPropertySource(properties = "wangang.vacancy.legality.checking-every=2h")
class SwitchingRulesIT extends ServiceIT {

    private static final String NIGHTS = "岗位职责：接待来访，须上夜班。";
    private static final String REASON = "{\"reason\":\"急诊护士岗位，夜班已写明\"}";

    @Autowired
    private MaintainingLegality started;

    @Autowired
    private RuleRegister register;

    @Autowired
    private OpenVacancies vacancies;

    @Autowired
    private LegalRecords records;

    @Autowired
    private LegalTrials trials;

    @Autowired
    private ReadingTexts reading;

    @Autowired
    private LegalitySettings settings;

    @Autowired
    private Turns turns;

    @Autowired
    private PublicationPolicies policies;

    @TempDir
    private Path folder;

    @BeforeEach
    void theRulesThatAreShippedAreInForceAndNothingIsOpen() {
        database.sql("DELETE FROM legal_record").update();
        database.sql("UPDATE vacancy SET status = 'EXPIRED'").update();
        started.announce();
    }

    @Test
    void whatIsPublishedAndNowForbiddenStaysAndIsListed() {
        var employer = aVerifiedEmployer();
        var nights = employer.publishes(aVacancy().saying(NIGHTS).form());
        var harmless = employer.publishes(aVacancy().form());
        var before = employer.api().get(at(nights) + "/legality");
        assertThat(before.text("/blocked")).isEqualTo("false");

        assertThat(switchedOn("2030.1").readAll(SwitchingRulesIT::never)).isEqualTo(new Read(2, 0));

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
        assertThat(switchedOn("2030.2").readAll(SwitchingRulesIT::never)).isEqualTo(new Read(2, 0));
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
        assertThat(shipped.readAll(SwitchingRulesIT::never)).isEqualTo(new Read(1, 0));
        assertThat(employer.api().get(at(unread) + "/legality").status()).isEqualTo(200);
        assertThat(shipped.readAll(SwitchingRulesIT::never)).isEqualTo(Read.NOTHING);

        var sameVersion = RuleFolder.in(folder).withNightWork().check();
        assertThat(instance(RuleSets.of(sameVersion, null), turns).readAll(SwitchingRulesIT::never))
                .isEqualTo(new Read(1, 0));
    }

    @Test
    void anInstanceWithEarlierRulesLeavesAloneWhatNewerOnesHaveRead() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().form());
        var earlier = instance(RuleSets.of(LegalCheck.shipped(), null), turns);
        var newer = switchedOn("2030.1");
        newer.readAll(SwitchingRulesIT::never);

        assertThat(earlier.readAll(SwitchingRulesIT::never)).isEqualTo(Read.NOTHING);
        assertThat(employer.api().get(at(vacancy) + "/legality").text("/rules")).isEqualTo("2030.1");

        employer.api().put(at(vacancy), aVacancy().titled("前台").form(), vacancy.etag());
        assertThat(newer.readAll(SwitchingRulesIT::never))
                .as("not before an hour")
                .isEqualTo(Read.NOTHING);
        assertThat(switchedOn("2030.1").readAll(SwitchingRulesIT::never)).isEqualTo(new Read(1, 0));
    }

    @Test
    void severalInstancesReadEachVacancyOnce() throws InterruptedException, ExecutionException {
        publish(450);
        var rules = withNightWork("2030.1");
        var instances = List.of(instance(rules, turns), instance(rules, turns), instance(rules, turns));

        var read = together(instances, settings.batch());

        assertThat(read.stream().mapToInt(Read::again).sum()).isEqualTo(450);
        assertThat(recordsOf("2030.1")).isEqualTo(450);
    }

    /** The planted violation. */
    @Test
    void withoutTurnsTheyWouldReadThemTwice() throws InterruptedException, ExecutionException {
        publish(450);
        var rules = withNightWork("2030.1");
        var together = new CyclicBarrier(2);
        var instances = List.of(
                instance(rules, new EverybodyAtOnce(), new Meeting(together)),
                instance(rules, new EverybodyAtOnce(), new Meeting(together)));

        var read = together(instances, settings.batch());

        assertThat(read.stream().mapToInt(Read::again).sum()).isGreaterThan(450);
    }

    @Test
    void anotherInstanceGoesOnWhereOneStopped() {
        publish(450);
        var rules = withNightWork("2030.1");
        var asked = new AtomicInteger();

        var first = instance(rules, turns).readAll(() -> asked.incrementAndGet() > 2);
        assertThat(recordsOf("2030.1")).isBetween(1L, 449L);
        instance(rules, turns).readAll(SwitchingRulesIT::never);

        assertThat(first.again()).isLessThan(450);
        assertThat(recordsOf("2030.1")).isEqualTo(450);
    }

    @Test
    void whatChangesWhileItIsReadIsReadAgain() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().form());
        var trial = RuleSets.of(
                LegalCheck.shipped(),
                RuleFolder.in(folder).named("2030.1").withNightWork().check());
        var meanwhile = new Meanwhile(
                () -> employer.api().put(at(vacancy), aVacancy().saying(NIGHTS).form(), vacancy.etag()));

        var instance = instance(trial, turns, meanwhile);

        assertThat(instance.readAll(SwitchingRulesIT::never)).isEqualTo(Read.NOTHING);
        assertThat(instance.readAll(SwitchingRulesIT::never)).isEqualTo(new Read(0, 1));

        var id = trial.trial().map(Trial::id).orElseThrow();
        assertThat(trials.progress(id).checked()).isEqualTo(1);
        assertThat(trials.differing(id, null, null, null, 10)).singleElement().satisfies(differing -> {
            assertThat(differing.version()).isGreaterThan(2);
            assertThat(differing.difference().blocks()).isTrue();
        });
    }

    @Test
    void whatAnOfficerLetsPassWhileItIsReadIsNotBlockedAgain() {
        var employer = aVerifiedEmployer();
        var nights = employer.publishes(aVacancy().saying(NIGHTS).form());
        switchedOn("2030.1").readAll(SwitchingRulesIT::never);
        var meanwhile = new Meanwhile(() -> asOfficerOf().move(at(nights) + "/legal-override", REASON, nights.etag()));

        var instance = instance(withNightWork("2030.2"), turns, meanwhile);

        assertThat(instance.readAll(SwitchingRulesIT::never)).isEqualTo(Read.NOTHING);
        assertThat(instance.readAll(SwitchingRulesIT::never)).isEqualTo(new Read(1, 0));

        assertThat(employer.api().get(at(nights) + "/legality").text("/rules")).isEqualTo("2030.2");
        assertThat(overdue()).isEmpty();
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
        assertThat(instance(first, turns).readAll(SwitchingRulesIT::never).tried())
                .isEqualTo(1);
        assertThat(instance(first, turns).readAll(SwitchingRulesIT::never).tried())
                .isZero();

        var edited = RuleSets.of(
                LegalCheck.shipped(),
                RuleFolder.in(folder).named("2030.1").without("sex").check());
        assertThat(instance(edited, turns).readAll(SwitchingRulesIT::never).tried())
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

    private static boolean never() {
        return false;
    }

    private MaintainingLegality switchedOn(String version) {
        return instance(withNightWork(version), turns);
    }

    private RuleSets withNightWork(String version) {
        return RuleSets.of(RuleFolder.in(folder).named(version).withNightWork().check(), null);
    }

    private MaintainingLegality instance(RuleSets rules, Turns turns) {
        return instance(rules, turns, vacancies);
    }

    /** As if it had just been started. */
    private MaintainingLegality instance(RuleSets rules, Turns turns, OpenVacancies open) {
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

    private static List<Read> together(List<MaintainingLegality> instances, int batch)
            throws InterruptedException, ExecutionException {
        assertThat(batch).isEqualTo(200);
        try (var threads = Executors.newFixedThreadPool(instances.size())) {
            var read = new ArrayList<Read>();
            for (var done : threads.invokeAll(instances.stream()
                    .<Callable<Read>>map(instance -> () -> instance.readAll(SwitchingRulesIT::never))
                    .toList())) {
                read.add(done.get());
            }
            return read;
        }
    }

    private void publish(int count) {
        var lines = IntStream.range(0, count)
                .mapToObj(number -> Api.json(aVacancy().named("R" + number).form()))
                .collect(Collectors.joining("\n"));
        assertThat(aVerifiedEmployer()
                        .api()
                        .upload("/api/vacancies/import", "application/x-ndjson", lines)
                        .lines())
                .hasSize(count + 1);
    }

    private long recordsOf(String version) {
        return database.sql("SELECT count(*) FROM legal_record WHERE rules = ?")
                .param(version)
                .query(Long.class)
                .single();
    }

    private List<String> overdue(String... subdistricts) {
        return asOfficerOf(subdistricts).get("/api/legality/overdue?size=100").items("/vacancyId");
    }

    private static String at(Answer vacancy) {
        return "/api/vacancies/" + vacancy.id("/vacancyId");
    }

    private static final class EverybodyAtOnce implements Turns {
        @Override
        public <T> Optional<T> take(Supplier<T> work) {
            return Optional.of(work.get());
        }
    }

    /** The vacancies of the service, between whose being listed and being read something happens. */
    private class Listed implements OpenVacancies {
        private final Runnable then;

        Listed(Runnable then) {
            this.then = then;
        }

        @Override
        public List<OpenVacancy> outdated(String rules, Instant since, UUID after, int limit) {
            return listed(vacancies.outdated(rules, since, after, limit));
        }

        @Override
        public List<OpenVacancy> untried(TrialId trial, UUID after, int limit) {
            return listed(vacancies.untried(trial, after, limit));
        }

        private List<OpenVacancy> listed(List<OpenVacancy> found) {
            if (!found.isEmpty()) {
                then.run();
            }
            return found;
        }
    }

    /** Something happens once. */
    private final class Meanwhile extends Listed {
        Meanwhile(Supplier<Answer> change) {
            this(change, new AtomicBoolean());
        }

        private Meanwhile(Supplier<Answer> change, AtomicBoolean happened) {
            super(() -> {
                if (!happened.getAndSet(true)) {
                    assertThat(change.get().status()).isEqualTo(200);
                }
            });
        }
    }

    /** Two instances have the first batch in hand before either has read it. */
    private final class Meeting extends Listed {
        Meeting(CyclicBarrier barrier) {
            this(barrier, new AtomicBoolean());
        }

        private Meeting(CyclicBarrier barrier, AtomicBoolean met) {
            super(() -> {
                if (!met.getAndSet(true)) {
                    meet(barrier);
                }
            });
        }

        private static void meet(CyclicBarrier barrier) {
            try {
                barrier.await();
            } catch (InterruptedException | BrokenBarrierException alone) {
                throw new IllegalStateException(alone);
            }
        }
    }
}
