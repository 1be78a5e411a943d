package wangang.vacancy.policy.adapter.persistence;

import static wangang.platform.jdbc.Columns.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.employer.domain.EmployerKind;
import wangang.vacancy.policy.application.Counted;
import wangang.vacancy.policy.application.EmployerStandings;
import wangang.vacancy.policy.domain.EmployerFacts;
import wangang.vacancy.policy.domain.Policy;
import wangang.vacancy.policy.domain.PolicyId;
import wangang.vacancy.policy.domain.RequiredEvents;
import wangang.vacancy.posting.application.VacancySettings;
import wangang.vacancy.posting.domain.VacancyKind;

@Repository
class JdbcEmployerStandings implements EmployerStandings {

    private static final String VERIFIED = """
            SELECT id, kind, industry_code, subdistrict_code, employees
              FROM employer
             WHERE status = 'VERIFIED' AND (:after::uuid IS NULL OR id > :after::uuid)
             ORDER BY id
             LIMIT :limit
            """;

    private static final String COUNT = """
            WITH asked AS MATERIALIZED (
                 SELECT *
                   FROM unnest(:policies, :events, :kinds, :graduates, :begins, :ends)
                        AS asked (policy, event, kinds, graduates, begins, ends)),
            happened AS (
                 SELECT 'HIRES' AS event, application.employer_id, hired_at, terms
                   FROM application
                   JOIN vacancy ON vacancy.id = vacancy_id
                  WHERE application.employer_id = ANY (:employers) AND application.status = 'HIRED'
                    AND hired_at >= (SELECT min(begins) FROM asked WHERE event = 'HIRES')
                    AND hired_at < (SELECT max(ends) FROM asked WHERE event = 'HIRES')
                  UNION ALL
                 SELECT 'OPEN_VACANCIES', employer_id, NULL, terms
                   FROM vacancy
                  WHERE employer_id = ANY (:employers) AND status = 'PUBLISHED'
                    AND EXISTS (SELECT FROM asked WHERE event = 'OPEN_VACANCIES'))
            SELECT policy, employer_id, count(*) AS number
              FROM asked
              JOIN happened USING (event)
             WHERE (hired_at IS NULL OR (hired_at >= begins AND hired_at < ends))
               AND (kinds = '' OR terms ->> 'kind' = ANY (string_to_array(kinds, ',')))
               AND (NOT graduates OR jsonb_typeof(terms #> '{audience,graduateYears}') = 'array')
             GROUP BY policy, employer_id
            """;

    /** What one policy counts. */
    private record Asked(PolicyId policy, RequiredEvents events) {}

    private final JdbcClient jdbc;
    private final VacancySettings settings;

    JdbcEmployerStandings(JdbcClient jdbc, VacancySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public List<Standing> verified(@Nullable UUID after, int limit) {
        return jdbc.sql(VERIFIED)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new Standing(
                        new EmployerId(row.getObject("id", UUID.class)),
                        new EmployerFacts(
                                EmployerKind.valueOf(row.getString("kind")),
                                row.getString("industry_code"),
                                row.getString("subdistrict_code"),
                                row.getObject("employees", Integer.class))))
                .list();
    }

    @Override
    public Counted count(List<Policy> policies, Collection<EmployerId> employers) {
        var asked = new ArrayList<Asked>();
        policies.forEach(policy ->
                policy.terms().required().ifPresent(events -> asked.add(new Asked(policy.id(), events))));
        var numbers = new HashMap<Counted.Key, Integer>();
        if (!asked.isEmpty()) {
            jdbc.sql(COUNT)
                    .param("policies", column("uuid", asked, one -> one.policy().value()))
                    .param(
                            "events",
                            column("text", asked, one -> one.events().kind().name()))
                    .param(
                            "kinds",
                            column("text", asked, one -> joined(one.events().vacancyKinds())))
                    .param(
                            "graduates",
                            column("boolean", asked, one -> one.events().graduatesOnly()))
                    .param(
                            "begins",
                            column(
                                    "timestamptz",
                                    asked,
                                    one -> startOf(one.events().from())))
                    .param(
                            "ends",
                            column(
                                    "timestamptz",
                                    asked,
                                    one -> startOf(one.events().until().plusDays(1))))
                    .param(
                            "employers",
                            new SqlArrayValue(
                                    "uuid",
                                    employers.stream().map(EmployerId::value).toArray()))
                    .query(row -> {
                        var key = new Counted.Key(
                                new PolicyId(row.getObject("policy", UUID.class)),
                                new EmployerId(row.getObject("employer_id", UUID.class)));
                        numbers.put(key, row.getInt("number"));
                    });
        }
        return new Counted(numbers);
    }

    /** With its zone, which arrays of the driver's timestamps would leave to the session. */
    private String startOf(LocalDate day) {
        return day.atStartOfDay(settings.zone()).toInstant().toString();
    }

    private static String joined(List<VacancyKind> kinds) {
        return kinds.stream().map(VacancyKind::name).collect(Collectors.joining(","));
    }
}
