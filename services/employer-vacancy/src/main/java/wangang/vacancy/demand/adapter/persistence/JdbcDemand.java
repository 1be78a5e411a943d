package wangang.vacancy.demand.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.vacancy.demand.application.Demand;
import wangang.vacancy.demand.application.DemandTotals;
import wangang.vacancy.demand.application.DemandTotals.Share;
import wangang.vacancy.demand.application.DemandedVacancy;
import wangang.vacancy.demand.application.DemandingEmployer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.employer.domain.Responsiveness;

@Repository
class JdbcDemand implements Demand {

    private static final String VACANCIES = """
            SELECT vacancy.id, terms ->> 'title' AS title, reference, (terms ->> 'openings')::int AS openings, hires,
                   published_at, stale, coalesce(views, 0) AS views, applications, unanswered, interviews, offers
              FROM vacancy
             CROSS JOIN LATERAL (
                   SELECT count(*) AS applications, count(*) FILTER (WHERE status = 'RECEIVED') AS unanswered,
                          count(interview_at) AS interviews, count(offer_at) AS offers
                     FROM application
                    WHERE vacancy_id = vacancy.id) AS applied
             CROSS JOIN LATERAL (
                   SELECT sum(views) AS views FROM vacancy_view WHERE vacancy_id = vacancy.id) AS seen
             WHERE employer_id = :employer AND vacancy.status = 'PUBLISHED'
               AND (:after::uuid IS NULL OR vacancy.id > :after::uuid)
             ORDER BY vacancy.id
             LIMIT :limit
            """;

    /** Open vacancies of the employers that are asked for. */
    private static final String OPEN = """
            open AS (
                 SELECT vacancy.id, employer_id, published_at, terms,
                        greatest((terms ->> 'openings')::int - hires, 0) AS wanted,
                        NOT EXISTS (SELECT FROM application WHERE vacancy_id = vacancy.id) AS unapplied
                   FROM vacancy
                   JOIN employer ON employer.id = employer_id
                  WHERE vacancy.status = 'PUBLISHED'
                    AND (cardinality(:subdistricts) = 0 OR subdistrict_code = ANY (:subdistricts)))
            """;

    private static final String EMPLOYERS = "WITH " + OPEN + """
            , demanding AS (
                 SELECT employer_id, count(*) AS vacancies, sum(wanted) AS wanted, min(published_at) AS since,
                        count(*) FILTER (WHERE unapplied) AS unapplied
                   FROM open
                  GROUP BY employer_id)
            SELECT employer.id, name, subdistrict_code, industry_code, vacancies, wanted, since, unapplied,
                   applications_due, applications_answered
              FROM demanding
              JOIN employer ON employer.id = employer_id
             WHERE :afterWanted::bigint IS NULL OR (wanted, employer_id) < (:afterWanted::bigint, :afterEmployer::uuid)
             ORDER BY wanted DESC, employer_id DESC
             LIMIT :limit
            """;

    /** Parts by what a grouping set groups by; the whole has none of them. */
    private static final String TOTALS = "WITH " + OPEN + """
            , placed AS (
                 SELECT employer_id, wanted, unapplied, terms #>> '{place,subdistrictCode}' AS subdistrict,
                        terms ->> 'occupationCode' AS occupation, terms ->> 'kind' AS kind
                   FROM open)
            SELECT grouping(subdistrict) = 0 AS by_subdistrict, grouping(occupation) = 0 AS by_occupation,
                   grouping(kind) = 0 AS by_kind, coalesce(subdistrict, occupation, kind) AS code,
                   count(DISTINCT employer_id) AS employers, count(*) AS vacancies, coalesce(sum(wanted), 0) AS wanted,
                   count(*) FILTER (WHERE unapplied) AS unapplied
              FROM placed
             GROUP BY GROUPING SETS ((), (subdistrict), (occupation), (kind))
             ORDER BY wanted DESC, code
            """;

    private final JdbcClient jdbc;

    JdbcDemand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DemandedVacancy> vacancies(EmployerId employer, Instant now, @Nullable UUID after, int limit) {
        return jdbc.sql(VACANCIES)
                .param("employer", employer.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> vacancy(row, now))
                .list();
    }

    @Override
    public List<DemandingEmployer> employers(Set<String> subdistricts, Instant now, @Nullable After after, int limit) {
        return jdbc.sql(EMPLOYERS)
                .param("subdistricts", texts(subdistricts))
                .param("afterWanted", after == null ? null : after.wanted())
                .param("afterEmployer", after == null ? null : after.employer())
                .param("limit", limit)
                .query((row, number) -> employer(row, now))
                .list();
    }

    @Override
    public DemandTotals totals(Set<String> subdistricts) {
        var totals = new Totals();
        jdbc.sql(TOTALS).param("subdistricts", texts(subdistricts)).query(row -> {
            totals.take(row);
        });
        return totals.all();
    }

    private static DemandedVacancy vacancy(ResultSet row, Instant now) throws SQLException {
        var published = row.getTimestamp("published_at").toInstant();
        return new DemandedVacancy(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("reference"),
                row.getInt("openings"),
                row.getInt("hires"),
                published,
                Duration.between(published, now).toDays(),
                row.getBoolean("stale"),
                row.getLong("views"),
                row.getLong("applications"),
                row.getLong("unanswered"),
                row.getLong("interviews"),
                row.getLong("offers"));
    }

    private static DemandingEmployer employer(ResultSet row, Instant now) throws SQLException {
        var since = row.getTimestamp("since");
        return new DemandingEmployer(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("subdistrict_code"),
                row.getString("industry_code"),
                row.getLong("vacancies"),
                row.getLong("wanted"),
                daysSince(since, now),
                row.getLong("unapplied"),
                new Responsiveness(row.getInt("applications_due"), row.getInt("applications_answered"), 0, 0)
                        .answerRate());
    }

    private static long daysSince(Timestamp since, Instant now) {
        return Duration.between(since.toInstant(), now).toDays();
    }

    private static SqlArrayValue texts(Set<String> values) {
        return new SqlArrayValue("text", values.toArray());
    }

    /** Rows of grouping sets, each where it belongs. */
    private static final class Totals {

        private final List<Share> subdistricts = new ArrayList<>();
        private final List<Share> occupations = new ArrayList<>();
        private final List<Share> kinds = new ArrayList<>();
        private DemandTotals whole = new DemandTotals(0, 0, 0, 0, List.of(), List.of(), List.of());

        void take(ResultSet row) throws SQLException {
            var code = row.getString("code");
            long vacancies = row.getLong("vacancies");
            long wanted = row.getLong("wanted");
            var part = row.getBoolean("by_subdistrict")
                    ? subdistricts
                    : row.getBoolean("by_occupation") ? occupations : row.getBoolean("by_kind") ? kinds : null;
            if (part == null) {
                whole = new DemandTotals(
                        row.getLong("employers"),
                        vacancies,
                        wanted,
                        row.getLong("unapplied"),
                        List.of(),
                        List.of(),
                        List.of());
            } else if (code != null) {
                part.add(new Share(code, vacancies, wanted));
            }
        }

        DemandTotals all() {
            return new DemandTotals(
                    whole.employers(),
                    whole.vacancies(),
                    whole.wanted(),
                    whole.unapplied(),
                    subdistricts,
                    occupations,
                    kinds);
        }
    }
}
