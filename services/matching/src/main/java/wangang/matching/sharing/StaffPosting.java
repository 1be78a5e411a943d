package wangang.matching.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.vocabulary.GeoPosition;

/**
 * An offer or a need as it is kept here.
 *
 * @param firstDay long ago where it may begin on any day
 * @param document a person's for an offer, a vacancy's for a need
 */
record StaffPosting(
        UUID staffingId,
        UUID employerId,
        String account,
        String employerName,
        StaffingSide side,
        boolean open,
        String title,
        @Nullable String occupationCode,
        int remaining,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate validUntil,
        @Nullable Integer monthlyCost,
        @Nullable GeoPosition position,
        String document) {

    boolean isOpenOn(LocalDate day) {
        return open && !validUntil.isBefore(day);
    }

    /** The first day of work that is still to come. */
    LocalDate firstDayFrom(LocalDate today) {
        return firstDay.isBefore(today) ? today : firstDay;
    }
}
