package wangang.campaign.interview.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last unmet wish of a page.
 *
 * @param wish its number among the person's wishes, which a booth does not learn
 */
public record UnmetPlace(UUID registration, int wish, LocalDate day) {

    /** Stands for the day of what is said of the whole fair: of such a wish there is one row only. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    public static UnmetPlace of(UUID registration, int wish, @Nullable LocalDate day) {
        return new UnmetPlace(registration, wish, day == null ? NO_DAY : day);
    }

    /** Within a booth: of each registration it has one wish only. */
    public static UnmetPlace inBooth(UUID registration, @Nullable LocalDate day) {
        return of(registration, 0, day);
    }
}
