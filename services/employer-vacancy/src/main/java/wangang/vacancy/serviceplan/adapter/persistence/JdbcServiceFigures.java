package wangang.vacancy.serviceplan.adapter.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.vacancy.serviceplan.application.ServiceFigure;
import wangang.vacancy.serviceplan.application.ServiceFigures;

@Repository
class JdbcServiceFigures implements ServiceFigures {

    /** A visit that a later note puts right is none; the later one says what it was. */
    private static final String BY_SUBDISTRICT = """
            WITH visited AS (
                 SELECT DISTINCT employer_id
                   FROM service_entry visit
                  WHERE note_kind = 'VISIT' AND took_place > :visitedSince
                    AND NOT EXISTS (SELECT FROM service_entry later WHERE later.corrects = visit.id)),
            to_do AS (
                 SELECT employer_id, count(*) AS open, count(*) FILTER (WHERE due < :today) AS overdue
                   FROM service_task
                  WHERE status = 'OPEN'
                  GROUP BY employer_id)
            SELECT subdistrict_code, count(*) FILTER (WHERE verified) AS employers,
                   count(*) FILTER (WHERE verified AND officer IS NOT NULL) AS with_officer,
                   count(*) FILTER (WHERE verified AND visited.employer_id IS NOT NULL) AS visited,
                   coalesce(sum(open), 0) AS open, coalesce(sum(overdue), 0) AS overdue
              FROM (SELECT id, subdistrict_code, status = 'VERIFIED' AS verified
                      FROM employer
                     WHERE cardinality(:subdistricts) = 0 OR subdistrict_code = ANY (:subdistricts)) AS served
              LEFT JOIN service_plan ON service_plan.employer_id = served.id
              LEFT JOIN visited ON visited.employer_id = served.id
              LEFT JOIN to_do ON to_do.employer_id = served.id
             GROUP BY subdistrict_code
             ORDER BY subdistrict_code
            """;

    private final JdbcClient jdbc;

    JdbcServiceFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ServiceFigure> bySubdistrict(Set<String> subdistricts, LocalDate visitedSince, LocalDate today) {
        return jdbc.sql(BY_SUBDISTRICT)
                .param("subdistricts", new SqlArrayValue("text", subdistricts.toArray()))
                .param("visitedSince", visitedSince)
                .param("today", today)
                .query((row, number) -> new ServiceFigure(
                        row.getString("subdistrict_code"),
                        row.getLong("employers"),
                        row.getLong("with_officer"),
                        row.getLong("visited"),
                        row.getLong("open"),
                        row.getLong("overdue")))
                .list();
    }
}
