package wangang.matching.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import wangang.testsupport.WithPostgres;

/** The queue on a real PostgreSQL, without workers. */
@WithPostgres
@SpringBootTest(classes = FairTurnsIT.DatabaseOnly.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class FairTurnsIT {

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    static class DatabaseOnly {}

    /** However long a thousand rows take, all come in at once. */
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    private final MatchTasks tasks;
    private final JdbcClient database;

    @Autowired
    FairTurnsIT(JdbcClient database) {
        this.database = database;
        this.tasks = new MatchTasks(database, new SteppedClock());
    }

    @BeforeEach
    void empty() {
        database.sql("DELETE FROM match_task").update();
    }

    @Test
    void oneVacancyDoesNotWaitBehindAnothersThousand() {
        var bulk = UUID.randomUUID();
        IntStream.range(0, 1_000).forEach(number -> put(bulk));
        var single = put(UUID.randomUUID());

        assertThat(tasks.claim(16)).extracting(MatchTask::subject).contains(single);
    }

    @Test
    void norDoesItWhenTheWorkersAreBehindTheClock() {
        var bulk = UUID.randomUUID();
        IntStream.range(0, 1_000).forEach(number -> put(bulk));
        tasks.done(tasks.claim(16));
        now.set(now.get().plusSeconds(30));
        var single = put(UUID.randomUUID());

        assertThat(tasks.claim(16)).extracting(MatchTask::subject).contains(single);
    }

    @Test
    void aNewVacancyDoesNotWaitBehindChangedProfiles() {
        IntStream.range(0, 1_000).forEach(number -> put(MatchTask.Kind.PERSON, UUID.randomUUID()));
        var vacancy = put(UUID.randomUUID());

        var claimed = tasks.claim(16);

        assertThat(claimed).extracting(MatchTask::subject).contains(vacancy);
        assertThat(claimed)
                .filteredOn(task -> task.kind() == MatchTask.Kind.PERSON)
                .hasSize(4);
    }

    @Test
    void everyTaskComesOnceHoweverManyItsOriginHas() {
        var bulk = UUID.randomUUID();
        var all = new HashSet<UUID>();
        IntStream.range(0, 100).forEach(number -> all.add(put(bulk)));

        var claimed = new HashSet<UUID>();
        for (var batch = tasks.claim(16); !batch.isEmpty(); batch = tasks.claim(16)) {
            batch.forEach(task -> assertThat(claimed.add(task.subject())).isTrue());
        }
        assertThat(claimed).isEqualTo(all);
    }

    @Test
    void newsOfATaskReplacesItAndOldNewsDoesNot() {
        var origin = UUID.randomUUID();
        var subject = UUID.randomUUID();
        tasks.put(MatchTask.Kind.VACANCY, subject, origin, 2, "{\"v\":2}", Duration.ZERO);
        tasks.put(MatchTask.Kind.VACANCY, subject, origin, 1, "{\"v\":1}", Duration.ZERO);
        assertThat(tasks.claim(1)).extracting(MatchTask::version).isEqualTo(List.of(2L));

        tasks.put(MatchTask.Kind.VACANCY, subject, origin, 3, "{\"v\":3}", Duration.ZERO);
        var newest = tasks.claim(1).getFirst();
        assertThat(newest.version()).isEqualTo(3);
        tasks.done(List.of(newest));
        assertThat(tasks.claim(1)).isEmpty();
    }

    /** What is being worked at while it is put again may have looked too early. */
    @Test
    void whatIsPutAgainStaysToBeDoneByWhomeverItIsClaimedNext() {
        var subject = UUID.randomUUID();
        database.sql("""
                INSERT INTO vacancy_state (vacancy_id, employer_id, employer_account, status, openings)
                VALUES (:id, :id, 'a', 'PUBLISHED', 1)
                """).param("id", subject).update();
        tasks.put(MatchTask.Kind.ALERTS, subject, subject, 5, null, Duration.ZERO);
        var early = tasks.claim(1);

        tasks.putAgain(MatchTask.Kind.ALERTS, List.of(subject, UUID.randomUUID()), Duration.ZERO);
        tasks.done(early);

        var again = tasks.claim(1);
        assertThat(again).extracting(MatchTask::subject).containsExactly(subject);
        assertThat(again).extracting(MatchTask::version).containsExactly(5L);
        tasks.done(again);
        assertThat(tasks.claim(1)).isEmpty();
    }

    private UUID put(UUID origin) {
        return put(MatchTask.Kind.VACANCY, origin);
    }

    private UUID put(MatchTask.Kind kind, UUID origin) {
        var subject = UUID.randomUUID();
        tasks.put(kind, subject, origin, 1, "{}", Duration.ZERO);
        return subject;
    }

    private final class SteppedClock extends Clock {

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
