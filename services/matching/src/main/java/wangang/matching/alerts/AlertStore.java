package wangang.matching.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.VacancyDocument;
import wangang.matching.search.VacancySearch;

/** Saved searches, with the columns that rule most of them out for a given vacancy before any search is run. */
@Repository
class AlertStore {

    /** People who save the same search share one key, so it is run once for all of them. */
    record SavedQuery(String key, Map<String, String> query) {}

    /** Whose saved search a key is. */
    record Owner(String key, AlertHit hit) {}

    private static final TypeReference<TreeMap<String, String>> PARAMETERS = new TypeReference<>() {};

    private static final String ADD = """
            INSERT INTO alert (alert_id, jobseeker_id, name, query, query_key, kinds, subdistricts, region,
                               employer_id, campaign, created_at)
            VALUES (:id, :person, :name, :query::jsonb, :key, string_to_array(:kinds, ','),
                    string_to_array(:subdistricts, ','), :region, :employer::uuid, :campaign, :now)
            """;

    private static final String MAY_FIND = """
            SELECT DISTINCT query_key, query::text AS query FROM alert
             WHERE query_key > :after
               AND (kinds IS NULL OR kinds && string_to_array(:kinds, ','))
               AND (subdistricts IS NULL OR subdistricts && string_to_array(:subdistricts, ','))
               AND (region IS NULL OR region = ANY (string_to_array(:regions, ',')))
               AND (employer_id IS NULL OR employer_id::text = ANY (string_to_array(:employers, ',')))
               AND (campaign IS NULL OR campaign = ANY (string_to_array(:campaigns, ',')))
             ORDER BY query_key LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AlertStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID person, Alert alert, VacancySearch search) {
        var query = json.writeValueAsString(new TreeMap<>(alert.query()));
        jdbc.sql(ADD)
                .param("id", alert.alertId())
                .param("person", person)
                .param("name", alert.name())
                .param("query", query)
                .param("key", query)
                .param("kinds", joined(search.kinds()))
                .param("subdistricts", joined(search.subdistricts()))
                .param("region", search.region())
                .param(
                        "employer",
                        search.employer() == null ? null : search.employer().toString())
                .param("campaign", search.campaign())
                .param("now", Timestamp.from(alert.createdAt()))
                .update();
    }

    /** Oldest first, at most {@code limit} after a time and id. */
    List<Alert> of(UUID person, int limit) {
        return jdbc.sql("""
                SELECT alert_id, name, query::text AS query, created_at FROM alert
                 WHERE jobseeker_id = :person ORDER BY created_at, alert_id LIMIT :limit
                """)
                .param("person", person)
                .param("limit", limit)
                .query(this::alert)
                .list();
    }

    /** Counts under a lock on the person's row, so that two requests at once cannot pass a limit. */
    int countLocked(UUID person) {
        jdbc.sql("SELECT 1 FROM person_state WHERE jobseeker_id = :person FOR UPDATE")
                .param("person", person)
                .query(Integer.class)
                .optional();
        return jdbc.sql("SELECT count(*) FROM alert WHERE jobseeker_id = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    boolean remove(UUID person, UUID alert) {
        return jdbc.sql("DELETE FROM alert WHERE jobseeker_id = :person AND alert_id = :alert")
                        .param("person", person)
                        .param("alert", alert)
                        .update()
                == 1;
    }

    /** Distinct queries that the coarse columns do not rule out for any of the vacancies, in order of key. */
    List<SavedQuery> mayFind(Collection<VacancyDocument> vacancies, String after, int limit) {
        return jdbc.sql(MAY_FIND)
                .param("after", after)
                .param("kinds", each(vacancies, vacancy -> vacancy.kind().name()))
                .param("subdistricts", each(vacancies, VacancyDocument::subdistrict))
                .param("regions", each(vacancies, VacancyDocument::region))
                .param(
                        "employers",
                        each(vacancies, vacancy -> vacancy.employerId().toString()))
                .param(
                        "campaigns",
                        String.join(
                                ",",
                                vacancies.stream()
                                        .flatMap(vacancy -> vacancy.campaigns().stream())
                                        .distinct()
                                        .toList()))
                .param("limit", limit)
                .query((row, number) ->
                        new SavedQuery(row.getString("query_key"), json.readValue(row.getString("query"), PARAMETERS)))
                .list();
    }

    /** Whose they are, after an alert id. */
    List<Owner> owners(Collection<String> keys, UUID after, int limit) {
        return jdbc.sql("""
                SELECT query_key, alert_id, jobseeker_id, name FROM alert
                 WHERE query_key IN (:keys) AND alert_id > :after ORDER BY alert_id LIMIT :limit
                """)
                .param("keys", keys)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Owner(
                        row.getString("query_key"),
                        new AlertHit(
                                row.getObject("alert_id", UUID.class),
                                row.getObject("jobseeker_id", UUID.class),
                                row.getString("name"))))
                .list();
    }

    private Alert alert(ResultSet row, int number) throws SQLException {
        Instant createdAt = row.getTimestamp("created_at").toInstant();
        return new Alert(
                row.getObject("alert_id", UUID.class),
                row.getString("name"),
                json.readValue(row.getString("query"), PARAMETERS),
                createdAt);
    }

    private static @Nullable String joined(List<?> values) {
        return values.isEmpty()
                ? null
                : String.join(",", values.stream().map(String::valueOf).toList());
    }

    private static String each(
            Collection<VacancyDocument> vacancies,
            java.util.function.Function<VacancyDocument, @Nullable String> property) {
        return String.join(
                ",",
                vacancies.stream()
                        .map(property)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
