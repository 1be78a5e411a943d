package wangang.vacancy.legality.application;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

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
import org.junit.jupiter.api.Test;
import wangang.legalcheck.LegalCheck;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.vacancy.legality.application.MaintainingLegality.Read;
import wangang.vacancy.legality.application.RuleSets.Trial;
import wangang.vacancy.legality.domain.TrialId;
import wangang.vacancy.testing.RuleFolder;

/** Several instances read at once, and while vacancies change. */
class ReadingAnewIT extends StartedInstances {

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
        instance(rules, turns).readAll(StartedInstances::never);

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

        assertThat(instance.readAll(StartedInstances::never)).isEqualTo(Read.NOTHING);
        assertThat(instance.readAll(StartedInstances::never)).isEqualTo(new Read(0, 1));

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
        switchedOn("2030.1").readAll(StartedInstances::never);
        var meanwhile = new Meanwhile(() -> asOfficerOf().move(at(nights) + "/legal-override", REASON, nights.etag()));

        var instance = instance(withNightWork("2030.2"), turns, meanwhile);

        assertThat(instance.readAll(StartedInstances::never)).isEqualTo(Read.NOTHING);
        assertThat(instance.readAll(StartedInstances::never)).isEqualTo(new Read(1, 0));

        assertThat(employer.api().get(at(nights) + "/legality").text("/rules")).isEqualTo("2030.2");
        assertThat(overdue()).isEmpty();
    }

    private static List<Read> together(List<MaintainingLegality> instances, int batch)
            throws InterruptedException, ExecutionException {
        assertThat(batch).isEqualTo(200);
        try (var threads = Executors.newFixedThreadPool(instances.size())) {
            var read = new ArrayList<Read>();
            for (var done : threads.invokeAll(instances.stream()
                    .<Callable<Read>>map(instance -> () -> instance.readAll(StartedInstances::never))
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
