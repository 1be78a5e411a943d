package wangang.matching.marks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks, one a person and vacancy. */
@Repository
class MarkStore {

    /** The last mark on a page; what follows is older, or of the same time with a lesser id. */
    record Place(Instant at, UUID vacancy) {

        /** Before the newest. */
        static final Place START = new Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));
    }

    /** The same mark set again keeps its time. */
    private static final String PUT = """
            INSERT INTO mark AS known (jobseeker_id, vacancy_id, kind, marked_at)
            VALUES (:person, :vacancy, :kind, :at)
            ON CONFLICT (jobseeker_id, vacancy_id) DO UPDATE
               SET kind = excluded.kind, marked_at = excluded.marked_at
             WHERE known.kind <> excluded.kind
            """;

    private static final String NEWEST = """
            SELECT vacancy_id, kind, marked_at FROM mark
             WHERE jobseeker_id = :person AND kind = :kind AND (marked_at, vacancy_id) < (:at, :vacancy)
               AND EXISTS (SELECT 1 FROM vacancy_state WHERE vacancy_state.vacancy_id = mark.vacancy_id)
             ORDER BY marked_at DESC, vacancy_id DESC LIMIT :limit
            """;

    private final JdbcClient jdbc;

    MarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID person, Mark mark) {
        jdbc.sql(PUT)
                .param("person", person)
                .param("vacancy", mark.vacancyId())
                .param("kind", mark.kind().name())
                .param("at", Timestamp.from(mark.markedAt()))
                .update();
    }

    void remove(UUID person, UUID vacancy) {
        jdbc.sql("DELETE FROM mark WHERE jobseeker_id = :person AND vacancy_id = :vacancy")
                .param("person", person)
                .param("vacancy", vacancy)
                .update();
    }

    /** How many of a kind the person has on other vacancies. */
    int countBeside(UUID person, Mark.Kind kind, UUID vacancy) {
        return jdbc.sql("""
                SELECT count(*) FROM mark WHERE jobseeker_id = :person AND kind = :kind AND vacancy_id <> :vacancy
                """)
                .param("person", person)
                .param("kind", kind.name())
                .param("vacancy", vacancy)
                .query(Integer.class)
                .single();
    }

    /** Newest first, on vacancies that are still known. */
    List<Mark> newest(UUID person, Mark.Kind kind, Place after, int limit) {
        return jdbc.sql(NEWEST)
                .param("person", person)
                .param("kind", kind.name())
                .param("at", Timestamp.from(after.at()))
                .param("vacancy", after.vacancy())
                .param("limit", limit)
                .query(MarkStore::mark)
                .list();
    }

    /** Those that the person has on any of the vacancies. */
    List<Mark> of(UUID person, Collection<UUID> vacancies) {
        return vacancies.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        SELECT vacancy_id, kind, marked_at FROM mark
                         WHERE jobseeker_id = :person AND vacancy_id IN (:vacancies) ORDER BY vacancy_id
                        """)
                        .param("person", person)
                        .param("vacancies", vacancies)
                        .query(MarkStore::mark)
                        .list();
    }

    private static Mark mark(ResultSet row, int number) throws SQLException {
        return new Mark(
                row.getObject("vacancy_id", UUID.class),
                Mark.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("marked_at").toInstant());
    }
}
