package wangang.matching.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import wangang.platform.security.Caller;

/** What people have hidden; how many each may hide bounds every answer. */
@Component
public class HiddenVacancies {

    private final JdbcClient jdbc;

    HiddenVacancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing for anybody but a jobseeker with a file. */
    public Hidden of(@Nullable Caller caller) {
        if (caller == null || !caller.hasRole(Caller.JOBSEEKER)) {
            return Hidden.NONE;
        }
        var since = new HashMap<UUID, Instant>();
        jdbc.sql("""
                SELECT vacancy_id, marked_at FROM mark JOIN person_state USING (jobseeker_id)
                 WHERE account = :account AND kind = 'HIDDEN'
                """).param("account", caller.account()).query(row -> {
            since.put(
                    row.getObject("vacancy_id", UUID.class),
                    row.getTimestamp("marked_at").toInstant());
        });
        return new Hidden(since);
    }

    /** By person; who has hidden none is absent. */
    public Map<UUID, List<UUID>> ofEach(Collection<UUID> people) {
        var hidden = new HashMap<UUID, List<UUID>>();
        if (!people.isEmpty()) {
            jdbc.sql("SELECT jobseeker_id, vacancy_id FROM mark WHERE jobseeker_id IN (:people) AND kind = 'HIDDEN'")
                    .param("people", people)
                    .query(row -> {
                        hidden.computeIfAbsent(row.getObject("jobseeker_id", UUID.class), id -> new ArrayList<>())
                                .add(row.getObject("vacancy_id", UUID.class));
                    });
        }
        return hidden;
    }

    /** Those of the people who have hidden it. */
    public Set<UUID> whoHid(UUID vacancy, Collection<UUID> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("""
                        SELECT jobseeker_id FROM mark
                         WHERE vacancy_id = :vacancy AND jobseeker_id IN (:people) AND kind = 'HIDDEN'
                        """)
                        .param("vacancy", vacancy)
                        .param("people", people)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }
}
