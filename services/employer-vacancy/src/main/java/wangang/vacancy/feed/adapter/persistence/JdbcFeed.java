package wangang.vacancy.feed.adapter.persistence;

import static wangang.platform.jdbc.Columns.column;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.feed.application.Feed;
import wangang.vacancy.feed.domain.FeedEntry;
import wangang.vacancy.feed.domain.FeedPosition;
import wangang.vacancy.feed.domain.OpenVacancy;

/**
 * One row per vacancy, moved to the end by every change. Numbers of transactions are given when one first writes, so
 * whatever is still to commit has at least the snapshot's xmin: rows below it are served, and nothing can come between
 * or before them any more.
 */
@Repository
class JdbcFeed implements Feed {

    private static final String WRITE = """
            INSERT INTO vacancy_feed (vacancy_id, change, version, changed_at)
            SELECT id, change, version, changed_at
              FROM unnest(:ids, :changes, :versions, :times) AS row (id, change, version, changed_at)
             ORDER BY id
            ON CONFLICT (vacancy_id) DO UPDATE
               SET transaction = excluded.transaction, sequence = excluded.sequence, change = excluded.change,
                   version = excluded.version, changed_at = excluded.changed_at
            """;

    private static final String WRITE_OPEN = """
            WITH open AS (SELECT vacancy_id
                            FROM vacancy_feed JOIN vacancy ON vacancy.id = vacancy_id
                           WHERE employer_id = :employer AND change <> 'CLOSED'
                           ORDER BY vacancy_id
                             FOR UPDATE OF vacancy_feed)
            UPDATE vacancy_feed
               SET transaction = pg_current_xact_id(), sequence = nextval('vacancy_feed_sequence'), change = 'CHANGED'
              FROM open
             WHERE vacancy_feed.vacancy_id = open.vacancy_id
            """;

    private static final String AFTER = """
            WITH page AS (SELECT vacancy_id, transaction, sequence, change, version, changed_at
                            FROM vacancy_feed
                           WHERE (transaction, sequence) > ((:transaction::text)::xid8, :sequence)
                             AND transaction < pg_snapshot_xmin(pg_current_snapshot())
                           ORDER BY transaction, sequence
                           LIMIT :limit)
            SELECT page.vacancy_id AS id, transaction::text AS transaction, sequence, change, page.version,
                   page.changed_at, terms, hires, published_at, closed_cause, name
              FROM page JOIN vacancy ON vacancy.id = page.vacancy_id JOIN employer ON employer.id = employer_id
             ORDER BY page.transaction, page.sequence
            """;

    private static final String OPEN = """
            SELECT vacancy.id, vacancy.version, vacancy.changed_at, terms, hires, published_at, name
              FROM vacancy JOIN employer ON employer.id = employer_id
             WHERE vacancy.status = 'PUBLISHED' AND (:after::uuid IS NULL OR vacancy.id > :after::uuid)
             ORDER BY vacancy.id
             LIMIT :limit
            """;

    private static final String DATABASE = """
            SELECT system_identifier || '/' || (SELECT oid FROM pg_database WHERE datname = current_database())
              FROM pg_control_system()
            """;

    private static final String NEXT_GENERATION = """
            UPDATE vacancy_feed_origin SET database = :database, generation = generation + 1
             WHERE database <> :database
            """;

    private final JdbcClient jdbc;
    private final FeedRows rows;

    JdbcFeed(JdbcClient jdbc, FeedRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public void write(List<Written> changes) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql(WRITE)
                .param("ids", column("uuid", changes, Written::vacancy))
                .param(
                        "changes",
                        column("text", changes, written -> written.change().name()))
                .param("versions", column("int8", changes, Written::version))
                .param(
                        "times",
                        column("timestamptz", changes, written -> written.at().toString()))
                .update();
    }

    @Override
    public void writeOpenOf(EmployerId employer) {
        jdbc.sql(WRITE_OPEN).param("employer", employer.value()).update();
    }

    @Override
    public List<FeedEntry> after(FeedPosition position, int limit) {
        return jdbc.sql(AFTER)
                .param("transaction", Long.toString(position.transaction()))
                .param("sequence", position.sequence())
                .param("limit", limit)
                .query(rows::entry)
                .list();
    }

    @Override
    public FeedPosition now() {
        return new FeedPosition(
                jdbc.sql("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                        .query(Long.class)
                        .single(),
                0);
    }

    @Override
    public List<OpenVacancy> open(@Nullable UUID after, int limit) {
        return jdbc.sql(OPEN)
                .param("after", after)
                .param("limit", limit)
                .query(rows::open)
                .list();
    }

    @Override
    public int forgetClosedBefore(Instant day) {
        return jdbc.sql("DELETE FROM vacancy_feed WHERE change = 'CLOSED' AND changed_at < :day")
                .param("day", Timestamp.from(day))
                .update();
    }

    @Override
    public long generation() {
        return jdbc.sql("SELECT generation FROM vacancy_feed_origin")
                .query(Long.class)
                .single();
    }

    @Override
    public boolean renewIfRestored() {
        var database = jdbc.sql(DATABASE).query(String.class).single();
        if (jdbc.sql(NEXT_GENERATION).param("database", database).update() == 0) {
            return false;
        }
        jdbc.sql("UPDATE vacancy_feed SET transaction = pg_current_xact_id()").update();
        return true;
    }
}
