package wangang.campaign.interview.adapter.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.interview.application.SeenUnmet;
import wangang.campaign.interview.domain.Parties;
import wangang.campaign.timetable.domain.Reason;
import wangang.campaign.timetable.domain.UnmetWording;

/**
 * A wish that was not met.
 *
 * @param fairId the fair
 * @param day of which day it is said; absent when the booth did not rank the person, for that holds on every day
 * @param boothId the booth
 * @param registrationId the person's registration
 * @param reason why, as far as the reader may know
 * @param sentence why, in words
 */
record UnmetView(
        UUID fairId, @Nullable LocalDate day, UUID boothId, UUID registrationId, Reason reason, String sentence) {

    static UnmetView forPerson(SeenUnmet seen) {
        return of(seen, seen.unmet().reason(), UnmetWording.forPerson(seen.unmet(), seen.employerName()));
    }

    static UnmetView forEmployer(SeenUnmet seen) {
        return of(
                seen,
                shownToEmployer(seen.unmet().reason()),
                UnmetWording.forEmployer(seen.unmet(), Parties.nameOf(seen.number())));
    }

    /** What a person wants more and who else would see the person is not the employer's to know. */
    private static Reason shownToEmployer(Reason reason) {
        return switch (reason) {
            case ELSEWHERE_AS_WISHED, FULL_OR_ELSEWHERE, OTHERS_STAND -> Reason.OTHERS_STAND;
            case FULL, FULL_AMONG_EQUALS -> Reason.FULL;
            case NOT_RANKED, NO_INTERVIEWS, NEVER_THERE_TOGETHER, BOOTH_LEFT, INTERVIEWER_LEFT, TOO_LATE -> reason;
        };
    }

    private static UnmetView of(SeenUnmet seen, Reason reason, String sentence) {
        var unmet = seen.unmet();
        return new UnmetView(
                seen.fair(), seen.day(), unmet.booth().value(), unmet.person().value(), reason, sentence);
    }
}
