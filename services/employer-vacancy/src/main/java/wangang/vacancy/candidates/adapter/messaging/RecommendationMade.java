package wangang.vacancy.candidates.adapter.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of {@code recommendation.made.v1}; older ones do not say whether the person may be shown. */
record RecommendationMade(UUID vacancyId, @Nullable Boolean candidate, Instant at) {}
