package wangang.campaign.interview.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.market.domain.EmployerId;

/**
 * A booth of a fair, whatever became of it.
 *
 * @param room by its code; absent when it has none, or none any more
 */
public record BoothPlace(
        UUID booth,
        EmployerId employer,
        String employerName,
        @Nullable String room) {}
