package wangang.vacancy.suspicion.adapter.persistence;

import static wangang.platform.jdbc.Columns.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import wangang.vacancy.posting.domain.Degree;
import wangang.vacancy.posting.domain.PayForm;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.suspicion.application.HighPay;
import wangang.vacancy.suspicion.application.Looked;
import wangang.vacancy.suspicion.application.Suspect;
import wangang.vacancy.suspicion.application.Suspicions;
import wangang.vacancy.suspicion.application.Unlooked;
import wangang.vacancy.suspicion.domain.Sign;

@Repository
class JdbcSuspicions implements Suspicions {

    private static final String UNLOOKED = """
            SELECT vacancy.id, version, terms,
                   ARRAY (SELECT finding ->> 'words'
                            FROM jsonb_array_elements(findings) AS finding
                           WHERE finding ->> 'code' IN ('deposit-document', 'training-loan')) AS demanded
              FROM vacancy
              LEFT JOIN vacancy_suspicion suspicion ON suspicion.vacancy_id = vacancy.id
              LEFT JOIN legal_record ON legal_record.vacancy_id = vacancy.id
             WHERE status = 'PUBLISHED' AND (vacancy_version IS NULL OR vacancy_version < version)
             ORDER BY vacancy.id
             LIMIT :limit
            """;

    private static final String HIGH_PAY = """
            SELECT occupation, degree, form, percentile_cont(0.9) WITHIN GROUP (ORDER BY middle) AS ninth
              FROM (SELECT employer_id, terms ->> 'occupationCode' AS occupation,
                           coalesce(terms ->> 'degree', 'NONE') AS degree, terms #>> '{pay,form}' AS form,
                           ((terms #>> '{pay,min}')::numeric + (terms #>> '{pay,max}')::numeric) / 2 AS middle
                      FROM vacancy
                     WHERE status = 'PUBLISHED') AS offer
             WHERE occupation IS NOT NULL AND middle IS NOT NULL
             GROUP BY GROUPING SETS ((occupation, degree, form), (occupation, form))
            HAVING count(*) >= :cases AND count(DISTINCT employer_id) >= :employers
            """;

    private static final String KEEP = """
            INSERT INTO vacancy_suspicion (vacancy_id, vacancy_version, looked_at, signs, points)
            SELECT id, version, :now, signs::jsonb, points
              FROM unnest(:ids, :versions, :signs, :points) AS looked (id, version, signs, points)
             ORDER BY id
                ON CONFLICT (vacancy_id) DO UPDATE
               SET vacancy_version = excluded.vacancy_version, looked_at = excluded.looked_at, signs = excluded.signs,
                   points = excluded.points,
                   decided_by = CASE WHEN vacancy_suspicion.signs = excluded.signs THEN vacancy_suspicion.decided_by END,
                   decided_at = CASE WHEN vacancy_suspicion.signs = excluded.signs THEN vacancy_suspicion.decided_at END,
                   decided_because =
                       CASE WHEN vacancy_suspicion.signs = excluded.signs THEN vacancy_suspicion.decided_because END
             WHERE vacancy_suspicion.vacancy_version <= excluded.vacancy_version
            """;

    private static final String WAITING = """
            SELECT vacancy.id, vacancy.version, terms ->> 'title' AS title, employer.id AS employer_id, employer.name,
                   points, signs, looked_at
              FROM vacancy_suspicion
              JOIN vacancy ON vacancy.id = vacancy_id AND vacancy.status = 'PUBLISHED'
              JOIN employer ON employer.id = vacancy.employer_id
             WHERE points > 0 AND decided_at IS NULL
               AND (cardinality(:subdistricts) = 0 OR subdistrict_code = ANY (:subdistricts))
               AND (:points::int IS NULL OR points < :points::int
                    OR (points = :points::int AND vacancy_id > :vacancy::uuid))
             ORDER BY points DESC, vacancy_id
             LIMIT :limit
            """;

    private static final String DECIDE = """
            UPDATE vacancy_suspicion
               SET decided_by = :officer, decided_at = :now, decided_because = :because
             WHERE vacancy_id = :id AND points > 0 AND decided_at IS NULL
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcSuspicions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<Unlooked> unlooked(int limit) {
        return jdbc.sql(UNLOOKED)
                .param("limit", limit)
                .query((row, number) -> new Unlooked(
                        new VacancyId(row.getObject("id", UUID.class)),
                        row.getLong("version"),
                        json.readValue(row.getString("terms"), TermsForm.class),
                        List.of((String[]) row.getArray("demanded").getArray())))
                .list();
    }

    @Override
    public HighPay highPay(int leastCases, int leastEmployers) {
        var ninth = new HashMap<HighPay.Group, Double>();
        jdbc.sql(HIGH_PAY)
                .param("cases", leastCases)
                .param("employers", leastEmployers)
                .query(row -> {
                    var degree = row.getString("degree");
                    ninth.put(
                            new HighPay.Group(
                                    row.getString("occupation"),
                                    degree == null ? null : Degree.valueOf(degree),
                                    PayForm.valueOf(row.getString("form"))),
                            row.getDouble("ninth"));
                });
        return new HighPay(ninth);
    }

    @Override
    public void keepAll(List<Looked> looked, Instant now) {
        if (!looked.isEmpty()) {
            jdbc.sql(KEEP)
                    .param("ids", column("uuid", looked, one -> one.vacancy().value()))
                    .param("versions", column("int8", looked, Looked::version))
                    .param("signs", column("text", looked, one -> json.writeValueAsString(one.signs())))
                    .param("points", column("int4", looked, Looked::points))
                    .param("now", Timestamp.from(now))
                    .update();
        }
    }

    @Override
    public List<Suspect> waiting(Set<String> subdistricts, @Nullable After after, int limit) {
        return jdbc.sql(WAITING)
                .param("subdistricts", new SqlArrayValue("text", subdistricts.toArray()))
                .param("points", after == null ? null : after.points())
                .param("vacancy", after == null ? null : after.vacancy())
                .param("limit", limit)
                .query((row, number) -> suspect(row))
                .list();
    }

    @Override
    public boolean decide(VacancyId vacancy, String officer, String because, Instant now) {
        return jdbc.sql(DECIDE)
                        .param("id", vacancy.value())
                        .param("officer", officer)
                        .param("because", because)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private Suspect suspect(ResultSet row) throws SQLException {
        return new Suspect(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("title"),
                row.getObject("employer_id", UUID.class),
                row.getString("name"),
                row.getInt("points"),
                List.of(json.readValue(row.getString("signs"), Sign[].class)),
                row.getTimestamp("looked_at").toInstant());
    }
}
