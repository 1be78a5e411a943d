package wangang.matching.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import wangang.matching.document.EmployerEvent;
import wangang.matching.document.EmployerFacts;

/** Names and standing of employers. A suspended one is left out by every query, whatever its documents say. */
@Component
public class Employers {

    private record Suspended(Instant readAt, List<UUID> ids) {}

    private static final Duration FRESH = Duration.ofMillis(500);

    /** Elasticsearch takes 65,536 terms; a district that suspends more has another problem. */
    private static final int MOST_SUSPENDED = 10_000;

    private static final String STORE = """
            INSERT INTO employer_state (employer_id, account, name, kind, status, answer_rate, fresh_rate)
            VALUES (:id, :account, :name, :kind, :status, :answerRate, :freshRate)
            ON CONFLICT (employer_id) DO UPDATE
               SET account = excluded.account, name = excluded.name, kind = excluded.kind, status = excluded.status,
                   answer_rate = excluded.answer_rate, fresh_rate = excluded.fresh_rate
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<Suspended> suspended = new AtomicReference<>(new Suspended(Instant.MIN, List.of()));

    Employers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void store(EmployerEvent employer) {
        jdbc.sql(STORE)
                .param("id", employer.employerId())
                .param("account", employer.account())
                .param("name", employer.name())
                .param("kind", employer.kind())
                .param("status", employer.status())
                .param("answerRate", employer.answerRate())
                .param("freshRate", employer.freshRate())
                .update();
    }

    public void forget(UUID employer) {
        jdbc.sql("DELETE FROM employer_state WHERE employer_id = :id")
                .param("id", employer)
                .update();
    }

    /** At most half a second old. */
    public List<UUID> suspended() {
        var known = suspended.get();
        var now = clock.instant();
        if (known.readAt().isBefore(now.minus(FRESH))) {
            known = new Suspended(
                    now,
                    jdbc.sql("""
                            SELECT employer_id FROM employer_state
                             WHERE status IN ('SUSPENDED', 'REFUSED') ORDER BY employer_id LIMIT :most
                            """)
                            .param("most", MOST_SUSPENDED)
                            .query((row, number) -> row.getObject(1, UUID.class))
                            .list());
            suspended.set(known);
        }
        return known.ids();
    }

    /** As they were last told; who is unknown is absent. */
    public Map<UUID, EmployerFacts> facts(Collection<UUID> employers) {
        var facts = new HashMap<UUID, EmployerFacts>();
        if (!employers.isEmpty()) {
            jdbc.sql("""
                    SELECT employer_id, name, answer_rate, fresh_rate FROM employer_state WHERE employer_id IN (:ids)
                    """).param("ids", employers).query(row -> {
                facts.put(
                        row.getObject("employer_id", UUID.class),
                        new EmployerFacts(
                                row.getString("name"),
                                row.getObject("answer_rate", Double.class),
                                row.getObject("fresh_rate", Double.class)));
            });
        }
        return facts;
    }

    /** Present names; who is unknown is absent. */
    public Map<UUID, String> names(Collection<UUID> employers) {
        var names = new HashMap<UUID, String>();
        if (!employers.isEmpty()) {
            jdbc.sql("SELECT employer_id, name FROM employer_state WHERE employer_id IN (:ids)")
                    .param("ids", employers)
                    .query(row -> {
                        names.put(row.getObject("employer_id", UUID.class), row.getString("name"));
                    });
        }
        return names;
    }
}
