package wangang.matching.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import wangang.matching.document.EnrolmentEvent;

/** Which vacancies take part in which campaigns, as officers approved it. */
@Component
public class Enrolments {

    private static final String STORE = """
            INSERT INTO enrolment AS known (enrolment_id, campaign, vacancy_id, approved, version)
            VALUES (:id, :campaign, :vacancy, :approved, :version)
            ON CONFLICT (enrolment_id) DO UPDATE
               SET campaign = excluded.campaign, vacancy_id = excluded.vacancy_id, approved = excluded.approved,
                   version = excluded.version
             WHERE known.version < excluded.version
            """;

    private final JdbcClient jdbc;

    Enrolments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is not newer than what is known changes nothing. */
    public void store(EnrolmentEvent enrolment, long version) {
        jdbc.sql(STORE)
                .param("id", enrolment.enrolmentId())
                .param("campaign", enrolment.campaign())
                .param("vacancy", enrolment.vacancyId())
                .param("approved", enrolment.isApproved())
                .param("version", version)
                .update();
    }

    /** Returns whose it was, also when it is forgotten again. */
    public Optional<UUID> forget(UUID enrolment) {
        return jdbc.sql("""
                UPDATE enrolment SET approved = false WHERE enrolment_id = :id RETURNING vacancy_id
                """)
                .param("id", enrolment)
                .query((row, number) -> row.getObject("vacancy_id", UUID.class))
                .optional();
    }

    /** Short names of the campaigns of each, always in the same order; what takes part in none is absent. */
    public Map<UUID, List<String>> of(Collection<UUID> vacancies) {
        var campaigns = new HashMap<UUID, List<String>>();
        if (!vacancies.isEmpty()) {
            jdbc.sql("""
                    SELECT DISTINCT vacancy_id, campaign FROM enrolment
                     WHERE approved AND vacancy_id IN (:ids) ORDER BY vacancy_id, campaign
                    """).param("ids", vacancies).query(row -> {
                campaigns
                        .computeIfAbsent(row.getObject("vacancy_id", UUID.class), id -> new ArrayList<>())
                        .add(row.getString("campaign"));
            });
        }
        return campaigns;
    }
}
