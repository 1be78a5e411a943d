package wangang.campaign.progress.adapter.messaging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import wangang.campaign.market.domain.VacancyId;
import wangang.campaign.progress.domain.RecommendationFact;

/** What this service reads of a recommendation. */
record RecommendationState(UUID recommendationId, UUID vacancyId, UUID jobseekerId, Instant at) {

    RecommendationState {
        Objects.requireNonNull(recommendationId, "recommendationId");
        Objects.requireNonNull(vacancyId, "vacancyId");
        Objects.requireNonNull(jobseekerId, "jobseekerId");
        Objects.requireNonNull(at, "at");
    }

    RecommendationFact fact() {
        return new RecommendationFact(recommendationId, new VacancyId(vacancyId), unnamed(jobseekerId), at);
    }

    /**
     * The same for the same person, so that nobody is counted twice, and nobody's: an id has 74 random bits, so that who
     * does not know it cannot find it out, and when it is erased nobody knows it. A replay gives the same.
     */
    private static UUID unnamed(UUID person) {
        try {
            var digest = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256")
                    .digest(person.toString().getBytes(StandardCharsets.US_ASCII)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JVM has SHA-256", missing);
        }
    }
}
