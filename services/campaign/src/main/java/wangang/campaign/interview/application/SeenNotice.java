package wangang.campaign.interview.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one side was told.
 *
 * @param interview of which; null when it was of the fair
 */
public record SeenNotice(
        UUID id, UUID fair, @Nullable UUID interview, ToldNotice.Kind kind, String sentence, Instant at) {}
