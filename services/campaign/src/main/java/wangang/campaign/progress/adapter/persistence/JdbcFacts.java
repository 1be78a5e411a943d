package wangang.campaign.progress.adapter.persistence;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.progress.application.Facts;
import wangang.campaign.progress.domain.ApplicationFact;
import wangang.campaign.progress.domain.RecommendationFact;

@Repository
class JdbcFacts implements Facts {

    /** LEAST passes over nulls: the join of both facts. */
    private static final String LEARN_APPLICATION = """
            INSERT INTO application_fact AS known
                   (application_id, vacancy_id, submitted_at, interview_at, offer_at, hired_at)
            VALUES (:id, :vacancy, :submitted, :interview, :offer, :hired)
            ON CONFLICT (application_id) DO UPDATE
               SET interview_at = LEAST(known.interview_at, excluded.interview_at),
                   offer_at = LEAST(known.offer_at, excluded.offer_at),
                   hired_at = LEAST(known.hired_at, excluded.hired_at)
            """;

    /** The score is learnt by a replay where it was not kept yet. */
    private static final String LEARN_RECOMMENDATION = """
            INSERT INTO recommendation_fact AS known (recommendation_id, vacancy_id, person, score, at)
            VALUES (:id, :vacancy, :person, :score, :at)
            ON CONFLICT (recommendation_id) DO UPDATE SET score = excluded.score WHERE known.score IS NULL
            """;

    private final JdbcClient jdbc;

    JdbcFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void learn(ApplicationFact application) {
        jdbc.sql(LEARN_APPLICATION)
                .param("id", application.applicationId())
                .param("vacancy", application.vacancy().value())
                .param("submitted", Timestamp.from(application.submittedAt()))
                .param("interview", timestamp(application.interviewAt()))
                .param("offer", timestamp(application.offerAt()))
                .param("hired", timestamp(application.hiredAt()))
                .update();
    }

    @Override
    public void learn(RecommendationFact recommendation) {
        jdbc.sql(LEARN_RECOMMENDATION)
                .param("id", recommendation.recommendationId())
                .param("vacancy", recommendation.vacancy().value())
                .param("person", recommendation.person())
                .param("score", recommendation.score(), Types.DOUBLE)
                .param("at", Timestamp.from(recommendation.at()))
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
