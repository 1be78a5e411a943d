package wangang.matching.recommendation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is still to be matched: one row per subject, later news replaces earlier; a dead worker's claim lapses. Origins
 * take turns by start-time fair queueing (Goyal, Vin and Cheng, 1996): a task's turn is that of the task next in the queue
 * (the clock would run ahead of workers that are behind), or a step after the last turn of its origin, so whoever posts
 * one vacancy does not wait behind another's thousands.
 */
@Repository
class MatchTasks {

    private static final Duration CLAIM = Duration.ofSeconds(60);

    /** About what matching one vacancy takes one worker. */
    private static final Duration STEP = Duration.ofMillis(50);

    private static final String PUT = """
            INSERT INTO match_task AS known (kind, subject, origin, version, payload, due_at, turn_at)
            VALUES (:kind, :subject, :origin, :version, :payload::jsonb, :due, greatest(
                    least(cast(:due AS timestamptz), (SELECT min(turn_at) FROM match_task WHERE kind = :kind)),
                    (SELECT max(turn_at) FROM match_task WHERE kind = :kind AND origin = :origin)
                            + :step * interval '1 millisecond'))
            ON CONFLICT (kind, subject) DO UPDATE
               SET version = excluded.version, payload = excluded.payload, due_at = excluded.due_at,
                   claimed_until = NULL, attempts = 0
             WHERE known.version < excluded.version
            """;

    private static final String PUT_AGAIN = """
            INSERT INTO match_task AS known (kind, subject, origin, version, due_at, turn_at)
            SELECT :kind, vacancy_id, employer_id, 0, :due, greatest(
                    least(cast(:due AS timestamptz), (SELECT min(turn_at) FROM match_task WHERE kind = :kind))
                            - :step * interval '1 millisecond',
                    (SELECT max(turn_at) FROM match_task WHERE kind = :kind AND origin = employer_id))
                            + row_number() OVER (PARTITION BY employer_id ORDER BY vacancy_id)
                            * :step * interval '1 millisecond'
              FROM vacancy_state WHERE vacancy_id IN (:vacancies) AND status = 'PUBLISHED'
            ON CONFLICT (kind, subject) DO UPDATE
               SET due_at = greatest(known.due_at, excluded.due_at), claimed_until = NULL, attempts = 0
            """;

    private static final String CLAIM_DUE = """
            UPDATE match_task SET claimed_until = :until, attempts = attempts + 1
             WHERE (kind, subject) IN (
                   SELECT due.kind, due.subject
                     FROM unnest(string_to_array(:kinds, ','), string_to_array(:shares, ',')::integer[])
                              AS lane(kind, share)
                    CROSS JOIN LATERAL (
                          SELECT kind, subject FROM match_task
                           WHERE match_task.kind = lane.kind AND due_at <= :now
                             AND (claimed_until IS NULL OR claimed_until < :now)
                           ORDER BY turn_at LIMIT lane.share FOR UPDATE SKIP LOCKED) AS due)
            RETURNING kind, subject, version, payload::text AS payload, attempts
            """;

    private static final List<MatchTask.Kind> KINDS = List.of(MatchTask.Kind.values());

    private final JdbcClient jdbc;
    private final Clock clock;

    MatchTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param origin who caused it: an employer, or the person
     * @param payload the event's data in JSON, where the task needs them
     */
    void put(MatchTask.Kind kind, UUID subject, UUID origin, long version, @Nullable String payload, Duration delay) {
        jdbc.sql(PUT)
                .param("kind", kind.name())
                .param("subject", subject)
                .param("origin", origin)
                .param("step", STEP.toMillis())
                .param("version", version)
                .param("payload", payload)
                .param("due", Timestamp.from(clock.instant().plus(delay)))
                .update();
    }

    /**
     * For open vacancies of which no version is newer: also one that is being worked at is worked at once more. What is
     * not known yet gets its task with its own news.
     */
    void putAgain(MatchTask.Kind kind, Collection<UUID> vacancies, Duration delay) {
        jdbc.sql(PUT_AGAIN)
                .param("kind", kind.name())
                .param("vacancies", vacancies)
                .param("step", STEP.toMillis())
                .param("due", Timestamp.from(clock.instant().plus(delay)))
                .update();
    }

    /** Up to so many of each kind, of changed profiles a part: no kind waits for the end of another's queue. */
    List<MatchTask> claim(int limit) {
        var now = clock.instant();
        return jdbc.sql(CLAIM_DUE)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(CLAIM)))
                .param("kinds", each(KINDS, MatchTask.Kind::name))
                .param("shares", each(KINDS, kind -> kind.shareOf(limit)))
                .query((row, number) -> new MatchTask(
                        MatchTask.Kind.valueOf(row.getString("kind")),
                        row.getObject("subject", UUID.class),
                        row.getLong("version"),
                        row.getString("payload"),
                        row.getInt("attempts")))
                .list();
    }

    /** Unless something newer arrived meanwhile, or it was put again: both stay to be done. */
    void done(List<MatchTask> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        jdbc.sql("""
                DELETE FROM match_task USING unnest(string_to_array(:kinds, ','), string_to_array(:subjects, ',')::uuid[],
                                                    string_to_array(:versions, ',')::bigint[],
                                                    string_to_array(:attempts, ',')::integer[])
                                          AS finished(kind, subject, version, attempts)
                 WHERE match_task.kind = finished.kind AND match_task.subject = finished.subject
                   AND match_task.version = finished.version AND match_task.attempts = finished.attempts
                """)
                .param("kinds", each(tasks, MatchTask::kind))
                .param("subjects", each(tasks, MatchTask::subject))
                .param("versions", each(tasks, MatchTask::version))
                .param("attempts", each(tasks, MatchTask::attempts))
                .update();
    }

    private static <T> String each(List<T> all, Function<T, Object> property) {
        return all.stream().map(property).map(Object::toString).collect(Collectors.joining(","));
    }

    /** Unless something newer arrived meanwhile, or it was put again: both stay as they are. */
    void again(List<MatchTask> tasks, Duration delay) {
        if (tasks.isEmpty()) {
            return;
        }
        jdbc.sql("""
                UPDATE match_task SET due_at = :due, claimed_until = NULL
                  FROM unnest(string_to_array(:kinds, ','), string_to_array(:subjects, ',')::uuid[],
                              string_to_array(:versions, ',')::bigint[],
                              string_to_array(:attempts, ',')::integer[])
                       AS put_off(kind, subject, version, attempts)
                 WHERE match_task.kind = put_off.kind AND match_task.subject = put_off.subject
                   AND match_task.version = put_off.version AND match_task.attempts = put_off.attempts
                """)
                .param("due", Timestamp.from(clock.instant().plus(delay)))
                .param("kinds", each(tasks, MatchTask::kind))
                .param("subjects", each(tasks, MatchTask::subject))
                .param("versions", each(tasks, MatchTask::version))
                .param("attempts", each(tasks, MatchTask::attempts))
                .update();
    }

    void drop(UUID subject) {
        jdbc.sql("DELETE FROM match_task WHERE subject = :subject")
                .param("subject", subject)
                .update();
    }
}
