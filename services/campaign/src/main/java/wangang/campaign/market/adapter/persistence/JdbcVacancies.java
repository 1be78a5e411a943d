package wangang.campaign.market.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.campaign.market.application.Vacancies;
import wangang.campaign.market.domain.Admission;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.market.domain.KnownVacancy;
import wangang.campaign.market.domain.VacancyId;

@Repository
class JdbcVacancies implements Vacancies {

    private static final String PUT = """
            INSERT INTO known_vacancy AS known
                   (vacancy_id, employer_id, version, title, kind, status, openings, remaining_openings, trade,
                    graduate_years, certified_difficulty, majors, published_at, closed_at)
            VALUES (:id, :employer, :version, :title, :kind, :status, :openings, :remaining, :trade, :years, :certified,
                    :majors, :published, :closed)
            ON CONFLICT (vacancy_id) DO UPDATE
               SET version = excluded.version, title = excluded.title, kind = excluded.kind, status = excluded.status,
                   openings = excluded.openings, remaining_openings = excluded.remaining_openings,
                   trade = excluded.trade, graduate_years = excluded.graduate_years,
                   certified_difficulty = excluded.certified_difficulty, majors = excluded.majors,
                   published_at = excluded.published_at, closed_at = excluded.closed_at
             WHERE known.version < excluded.version
            """;

    private static final String FIND = "SELECT * FROM known_vacancy WHERE vacancy_id = :id";

    private final JdbcClient jdbc;

    JdbcVacancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(KnownVacancy vacancy) {
        jdbc.sql(PUT)
                .param("id", vacancy.id().value())
                .param("employer", vacancy.employer().value())
                .param("version", vacancy.version())
                .param("title", vacancy.title())
                .param("kind", vacancy.kind())
                .param("status", vacancy.status())
                .param("openings", vacancy.openings())
                .param("remaining", vacancy.remainingOpenings())
                .param("trade", vacancy.trade())
                .param(
                        "years",
                        new SqlArrayValue(
                                "int4", vacancy.admission().graduateYears().toArray()))
                .param("certified", vacancy.admission().certifiedDifficulty())
                .param(
                        "majors",
                        new SqlArrayValue("text", vacancy.admission().majors().toArray()))
                .param("published", Timestamp.from(vacancy.publishedAt()))
                .param("closed", vacancy.closedAt() == null ? null : Timestamp.from(vacancy.closedAt()))
                .update();
    }

    @Override
    public Optional<KnownVacancy> find(VacancyId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query(JdbcVacancies::vacancy)
                .optional();
    }

    private static KnownVacancy vacancy(ResultSet row, int number) throws SQLException {
        var closed = row.getTimestamp("closed_at");
        return new KnownVacancy(
                new VacancyId(row.getObject("vacancy_id", UUID.class)),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                row.getLong("version"),
                row.getString("title"),
                row.getString("kind"),
                row.getString("status"),
                row.getInt("openings"),
                row.getInt("remaining_openings"),
                row.getString("trade"),
                new Admission(
                        List.of((Integer[]) row.getArray("graduate_years").getArray()),
                        row.getBoolean("certified_difficulty"),
                        List.of((String[]) row.getArray("majors").getArray())),
                row.getTimestamp("published_at").toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
