package wangang.vacancy.serviceplan.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.serviceplan.application.ServicePlans;
import wangang.vacancy.serviceplan.domain.ServicePlan;

@Repository
class JdbcServicePlans implements ServicePlans {

    private static final String SELECT = """
            SELECT employer_id, officer, officer_since, aims, version FROM service_plan WHERE employer_id = :employer
            """;

    /** Two that are the first at once: one of them is told that it is late. */
    private static final String SAVE = """
            INSERT INTO service_plan (employer_id, officer, officer_since, aims, version)
            SELECT :employer::uuid, :officer::text, :since::timestamptz, :aims::text, :version::bigint
             WHERE :version = 1 OR EXISTS (SELECT FROM service_plan WHERE employer_id = :employer)
                ON CONFLICT (employer_id) DO UPDATE
               SET officer = excluded.officer, officer_since = excluded.officer_since, aims = excluded.aims,
                   version = excluded.version
             WHERE service_plan.version = excluded.version - 1
            """;

    private final JdbcClient jdbc;

    JdbcServicePlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ServicePlan of(EmployerId employer) {
        return jdbc.sql(SELECT)
                .param("employer", employer.value())
                .query(JdbcServicePlans::plan)
                .optional()
                .orElseGet(() -> ServicePlan.none(employer));
    }

    @Override
    public boolean save(ServicePlan plan) {
        return jdbc.sql(SAVE)
                        .param("employer", plan.employer().value())
                        .param("officer", plan.officer())
                        .param("since", plan.since() == null ? null : Timestamp.from(plan.since()))
                        .param("aims", plan.aims())
                        .param("version", plan.version())
                        .update()
                == 1;
    }

    private static ServicePlan plan(ResultSet row, int number) throws SQLException {
        var since = row.getTimestamp("officer_since");
        return new ServicePlan(
                new EmployerId(row.getObject("employer_id", UUID.class)),
                row.getString("officer"),
                since == null ? null : since.toInstant(),
                row.getString("aims"),
                row.getLong("version"));
    }
}
