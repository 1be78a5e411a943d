package wangang.campaign.booth.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.market.domain.VacancyId;
import wangang.platform.kernel.Outcome;

/**
 * An employer's booth at a fair. Every change makes the next version.
 *
 * @param room where it stands, by the room's code; null until it is placed
 * @param reason why an officer refused it
 */
public record Booth(
        BoothId id,
        FairId fair,
        EmployerId employer,
        List<VacancyId> vacancies,
        List<InterviewerHours> interviewers,
        BoothStatus status,
        @Nullable String room,
        @Nullable String reason,
        long version,
        Instant changedAt) {

    public Booth {
        vacancies = List.copyOf(vacancies);
        interviewers = List.copyOf(interviewers);
    }

    public static Outcome<Booth> ask(BoothId id, BoothCase asked, Instant now) {
        var objections = BoothRules.objections(asked);
        return objections.isEmpty()
                ? Outcome.done(new Booth(
                        id,
                        asked.fair().id(),
                        asked.employer().id(),
                        asked.form().givenVacancies().stream()
                                .map(VacancyId::new)
                                .toList(),
                        asked.form().givenInterviewers(),
                        BoothStatus.ASKED,
                        null,
                        null,
                        1,
                        now))
                : Outcome.refused(objections);
    }

    /** Also moves it to another room. Employer and vacancies are looked at again: both may have changed since. */
    public Outcome<Booth> place(BoothPlacing placing, Instant now) {
        return changeable(placing.fair()).flatMap(_ -> {
            if (!placing.employer().isVerified()) {
                return Outcome.refused(BoothRefusals.EMPLOYER_NOT_VERIFIED);
            }
            if (vacancies.stream().map(VacancyId::value).noneMatch(placing.showable()::contains)) {
                return Outcome.refused(BoothRefusals.NOTHING_TO_SHOW);
            }
            var chosen = placing.fair().terms().room(placing.room()).orElse(null);
            if (chosen == null) {
                return Outcome.refused(BoothRefusals.ROOM_UNKNOWN);
            }
            return placing.others() < chosen.booths()
                    ? Outcome.done(next(BoothStatus.PLACED, chosen.code(), null, now))
                    : Outcome.refused(BoothRefusals.ROOM_FULL);
        });
    }

    public Outcome<Booth> refuse(Fair at, @Nullable String why, Instant now) {
        return changeable(at)
                .flatMap(_ -> why == null
                        ? Outcome.refused(BoothRefusals.REASON_MISSING)
                        : Outcome.done(next(BoothStatus.REFUSED, null, why, now)));
    }

    /** Given back after others had arranged something with it, which they have seen to. */
    public Booth leave(Instant now) {
        return next(BoothStatus.WITHDRAWN, null, null, now);
    }

    /** By its employer. */
    public Outcome<Booth> withdraw(Fair at, Instant now) {
        return changeable(at).map(_ -> next(BoothStatus.WITHDRAWN, null, null, now));
    }

    /** Neither refused nor given back. */
    public boolean isInForce() {
        return status == BoothStatus.ASKED || status == BoothStatus.PLACED;
    }

    private Outcome<Boolean> changeable(Fair at) {
        if (!isInForce()) {
            return Outcome.refused(BoothRefusals.OVER);
        }
        return at.status().letsBoothsBePlaced() ? Outcome.done(true) : Outcome.refused(BoothRefusals.STANDS);
    }

    private Booth next(BoothStatus as, @Nullable String newRoom, @Nullable String why, Instant now) {
        return new Booth(id, fair, employer, vacancies, interviewers, as, newRoom, why, version + 1, now);
    }
}
