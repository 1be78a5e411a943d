package wangang.matching.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import wangang.matching.index.Generation.State;

/** Which generations exist; the table is the one truth for every instance. */
@Repository
class Generations {

    private static final String COLUMNS =
            "SELECT number, state, started_at, changed_at, records, revision FROM index_generation ";

    private static final String MOVE =
            "UPDATE index_generation SET state = :state, changed_at = :now WHERE number = :number";

    private final JdbcClient jdbc;
    private final Clock clock;

    Generations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What live projection writes to. Read anew for every batch: see {@link Rebuild}. */
    List<Generation> written() {
        return jdbc.sql(COLUMNS + "WHERE state IN ('BUILDING', 'SERVING') ORDER BY number")
                .query(Generations::row)
                .list();
    }

    Optional<Generation> in(State state) {
        return jdbc.sql(COLUMNS + "WHERE state = :state ORDER BY number LIMIT 1")
                .param("state", state.name())
                .query(Generations::row)
                .optional();
    }

    List<Generation> latest(int count) {
        return jdbc.sql(COLUMNS + "ORDER BY number DESC LIMIT :count")
                .param("count", count)
                .query(Generations::row)
                .list();
    }

    int nextNumber() {
        return jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM index_generation")
                .query(Integer.class)
                .single();
    }

    void begin(int number, int revision) {
        jdbc.sql("""
                INSERT INTO index_generation (number, state, started_at, changed_at, revision)
                VALUES (:number, 'BUILDING', :now, :now, :revision)
                """)
                .param("number", number)
                .param("now", Timestamp.from(clock.instant()))
                .param("revision", revision)
                .update();
    }

    void progress(int number, long records) {
        jdbc.sql("UPDATE index_generation SET records = :records WHERE number = :number")
                .param("records", records)
                .param("number", number)
                .update();
    }

    void move(int number, State state) {
        jdbc.sql(MOVE)
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("number", number)
                .update();
    }

    /** The built generation serves, what served retires; in one step. */
    @Transactional
    public void serve(int number) {
        in(State.SERVING).ifPresent(old -> move(old.number(), State.RETIRED));
        move(number, State.SERVING);
    }

    private static Generation row(ResultSet row, int number) throws SQLException {
        return new Generation(
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getLong("records"),
                row.getInt("revision"));
    }
}
