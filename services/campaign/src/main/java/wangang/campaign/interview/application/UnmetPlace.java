package wangang.campaign.interview.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The last unmet wish of a page.
 *
 * @param wish its number among the person's wishes, which a booth does not learn
 */
public record UnmetPlace(UUID registration, int wish, LocalDate day) {

    /** Within a booth: of each registration it has one wish only. */
    public static UnmetPlace inBooth(UUID registration, LocalDate day) {
        return new UnmetPlace(registration, 0, day);
    }
}
