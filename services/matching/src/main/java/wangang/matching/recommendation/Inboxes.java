package wangang.matching.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.state.PersonNotifications;
import wangang.matching.state.PersonNotifications.News;

/** Everybody's inbox, and the signal that something came in. */
@Component
public class Inboxes {

    private static final String ADD = """
            INSERT INTO recommendation (recommendation_id, jobseeker_id, seq, vacancy_id, employer_id, title,
                                        employer_name, reasons, alert_id, combined, made_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            """;

    private static final String ITEMS = """
            SELECT seq, vacancy_id, title, employer_name, reasons::text AS reasons, alert_id, made_at, read_at
              FROM recommendation WHERE jobseeker_id = :person
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final PersonNotifications notifications;
    private final JsonMapper json;

    Inboxes(JdbcClient jdbc, JdbcTemplate batches, PersonNotifications notifications, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.notifications = notifications;
        this.json = json;
    }

    /** In order of coming in, after a sequence number. */
    public List<InboxItem> after(UUID person, long seq, int limit) {
        return jdbc.sql(ITEMS + " AND seq > :seq ORDER BY seq LIMIT :limit")
                .param("person", person)
                .param("seq", seq)
                .param("limit", limit)
                .query(this::item)
                .list();
    }

    /** Newest first, before a sequence number if one is given. */
    List<InboxItem> newest(UUID person, @Nullable Long before, int limit) {
        return jdbc.sql(ITEMS + " AND seq < :before ORDER BY seq DESC LIMIT :limit")
                .param("person", person)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(this::item)
                .list();
    }

    /** The last sequence number given to a person, 0 where nothing came in yet. */
    public long lastSeq(UUID person) {
        return jdbc.sql("SELECT last_seq FROM person_state WHERE jobseeker_id = :person")
                .param("person", person)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Whether there is such an entry; reading it twice keeps the first time. */
    boolean read(UUID person, long seq, Instant at) {
        return jdbc.sql("""
                        UPDATE recommendation SET read_at = coalesce(read_at, :at)
                         WHERE jobseeker_id = :person AND seq = :seq
                        """)
                        .param("at", Timestamp.from(at))
                        .param("person", person)
                        .param("seq", seq)
                        .update()
                == 1;
    }

    /** Its openings, locked until the transaction ends; empty unless it is published. */
    Optional<Integer> lockOpenVacancy(UUID vacancy) {
        return jdbc.sql("""
                SELECT openings FROM vacancy_state
                 WHERE vacancy_id = :vacancy AND status = 'PUBLISHED' FOR UPDATE
                """).param("vacancy", vacancy).query(Integer.class).optional();
    }

    int matchesOf(UUID vacancy) {
        return jdbc.sql("SELECT count(*) FROM recommendation WHERE vacancy_id = :vacancy AND alert_id IS NULL")
                .param("vacancy", vacancy)
                .query(Integer.class)
                .single();
    }

    /** Last sequence numbers of those who may be told, locked in order of id until the transaction ends. */
    Map<UUID, Long> lockPeople(Collection<UUID> people, boolean mustConsent) {
        var sequences = new HashMap<UUID, Long>();
        jdbc.sql("""
                SELECT jobseeker_id, last_seq FROM person_state
                 WHERE jobseeker_id IN (:people) AND (recommendations OR NOT :mustConsent)
                 ORDER BY jobseeker_id FOR UPDATE
                """).param("people", people).param("mustConsent", mustConsent).query(row -> {
            sequences.put(row.getObject("jobseeker_id", UUID.class), row.getLong("last_seq"));
        });
        return sequences;
    }

    Map<UUID, Integer> toldSince(Set<UUID> people, Instant since) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var told = new HashMap<UUID, Integer>();
        jdbc.sql("""
                SELECT jobseeker_id, count(*) AS told FROM recommendation
                 WHERE jobseeker_id IN (:people) AND made_at >= :since GROUP BY jobseeker_id
                """)
                .param("people", people)
                .param("since", Timestamp.from(since))
                .query(row -> {
                    told.put(row.getObject("jobseeker_id", UUID.class), row.getInt("told"));
                });
        return told;
    }

    Set<UUID> whoKnows(UUID vacancy, Set<UUID> people) {
        return new HashSet<>(jdbc.sql("""
                SELECT jobseeker_id FROM recommendation WHERE vacancy_id = :vacancy AND jobseeker_id IN (:people)
                """)
                .param("vacancy", vacancy)
                .param("people", people)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Those of the vacancies that the person was told of. */
    Set<UUID> knownTo(UUID person, Collection<UUID> vacancies) {
        return vacancies.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("""
                        SELECT vacancy_id FROM recommendation
                         WHERE jobseeker_id = :person AND vacancy_id IN (:vacancies)
                        """)
                        .param("person", person)
                        .param("vacancies", vacancies)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    /** In the transaction that locked the people; listeners are told when it commits. */
    void add(List<InboxEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        batches.batchUpdate(ADD, entries, entries.size(), (row, entry) -> {
            row.setObject(1, entry.recommendationId());
            row.setObject(2, entry.jobseekerId());
            row.setLong(3, entry.seq());
            row.setObject(4, entry.vacancyId());
            row.setObject(5, entry.employerId());
            row.setString(6, entry.title());
            row.setString(7, entry.employerName());
            row.setString(8, json.writeValueAsString(entry.reasons()));
            row.setObject(9, entry.alertId());
            row.setObject(10, entry.combined());
            row.setTimestamp(11, Timestamp.from(entry.at()));
        });
        batches.batchUpdate(
                "UPDATE person_state SET last_seq = ? WHERE jobseeker_id = ?",
                entries,
                entries.size(),
                (row, entry) -> {
                    row.setLong(1, entry.seq());
                    row.setObject(2, entry.jobseekerId());
                });
        notifications.tell(
                News.INBOX, entries.stream().map(InboxEntry::jobseekerId).toList());
    }

    private InboxItem item(ResultSet row, int number) throws SQLException {
        var readAt = row.getTimestamp("read_at");
        return new InboxItem(
                row.getLong("seq"),
                row.getObject("vacancy_id", UUID.class),
                row.getString("title"),
                row.getString("employer_name"),
                json.readValue(row.getString("reasons"), new TypeReference<List<String>>() {}),
                row.getObject("alert_id", UUID.class),
                row.getTimestamp("made_at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
