package wangang.campaign.handout.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every handout.
 *
 * @param venue address; absent when the fair is online
 */
public record FairHeading(UUID id, String name, @Nullable String venue, boolean isCancelled) {}
