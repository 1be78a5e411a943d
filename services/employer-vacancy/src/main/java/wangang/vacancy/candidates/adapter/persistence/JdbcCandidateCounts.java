package wangang.vacancy.candidates.adapter.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.vacancy.candidates.application.CandidateCounts;
import wangang.vacancy.candidates.application.FoundCandidates;
import wangang.vacancy.posting.domain.VacancyId;

@Repository
class JdbcCandidateCounts implements CandidateCounts {

    private static final String ADD = """
            INSERT INTO candidate_found (recommendation_id, vacancy_id, found_at, told)
            SELECT :recommendation, vacancy.id, :at, false
              FROM vacancy
             WHERE vacancy.id = :vacancy
               AND EXISTS (SELECT 1 FROM webhook
                            WHERE webhook.employer_id = vacancy.employer_id AND 'candidate.found' = ANY (webhook.events))
            ON CONFLICT DO NOTHING
            """;

    /** Whoever comes second finds them told and counts none of them again; what is closed waits to be opened again. */
    private static final String TAKE = """
            WITH due AS (SELECT vacancy.id, vacancy.version
                           FROM candidate_found
                           JOIN vacancy ON vacancy.id = candidate_found.vacancy_id AND vacancy.status = 'PUBLISHED'
                          WHERE NOT told
                          GROUP BY vacancy.id, vacancy.version
                         HAVING min(found_at) <= :before
                          LIMIT :limit),
                 taken AS (UPDATE candidate_found
                              SET told = true
                             FROM due
                            WHERE candidate_found.vacancy_id = due.id AND NOT told
                           RETURNING due.id, due.version)
            SELECT id, version, count(*) AS count FROM taken GROUP BY id, version
            """;

    private static final String FORGET = """
            DELETE FROM candidate_found
             WHERE recommendation_id IN (SELECT recommendation_id FROM candidate_found
                                          WHERE found_at < :time
                                          LIMIT :limit
                                            FOR UPDATE SKIP LOCKED)
            """;

    private final JdbcClient jdbc;

    JdbcCandidateCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID recommendation, VacancyId vacancy, Instant at) {
        jdbc.sql(ADD)
                .param("recommendation", recommendation)
                .param("vacancy", vacancy.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public List<FoundCandidates> take(Instant before, Instant now, int mostVacancies) {
        return jdbc.sql(TAKE)
                .param("before", Timestamp.from(before))
                .param("limit", mostVacancies)
                .query((row, number) -> new FoundCandidates(
                        new VacancyId(row.getObject("id", UUID.class)),
                        row.getLong("version"),
                        row.getInt("count"),
                        now))
                .list();
    }

    @Override
    public int forgetBefore(Instant time, int limit) {
        return jdbc.sql(FORGET)
                .param("time", Timestamp.from(time))
                .param("limit", limit)
                .update();
    }
}
