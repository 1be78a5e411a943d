package wangang.matching.state;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import wangang.matching.document.VacancyEvent;

/** Owners and standing of vacancies. */
@Component
public class Vacancies {

    private static final String STORE = """
            INSERT INTO vacancy_state (vacancy_id, employer_id, employer_account, status, openings)
            VALUES (:id, :employer, :account, :status, :openings)
            ON CONFLICT (vacancy_id) DO UPDATE
               SET employer_account = excluded.employer_account, status = excluded.status, openings = excluded.openings
            """;

    private final JdbcClient jdbc;

    Vacancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void store(VacancyEvent vacancy) {
        jdbc.sql(STORE)
                .param("id", vacancy.vacancyId())
                .param("employer", vacancy.employerId())
                .param("account", vacancy.employerAccount())
                .param("status", vacancy.status())
                .param("openings", vacancy.openings())
                .update();
    }

    /** With whatever marks it has. */
    public void forget(UUID vacancy) {
        jdbc.sql("DELETE FROM mark WHERE vacancy_id = :id").param("id", vacancy).update();
        jdbc.sql("DELETE FROM vacancy_state WHERE vacancy_id = :id")
                .param("id", vacancy)
                .update();
    }

    public Optional<KnownVacancy> find(UUID vacancy) {
        return find(List.of(vacancy)).stream().findFirst();
    }

    /** Those of them that are known, in one statement. */
    public List<KnownVacancy> find(Collection<UUID> named) {
        return jdbc.sql("""
                SELECT vacancy_id, employer_id, employer_account, status FROM vacancy_state WHERE vacancy_id IN (:ids)
                """)
                .param("ids", named)
                .query((row, number) -> new KnownVacancy(
                        row.getObject("vacancy_id", UUID.class),
                        row.getObject("employer_id", UUID.class),
                        row.getString("employer_account"),
                        row.getString("status")))
                .list();
    }
}
