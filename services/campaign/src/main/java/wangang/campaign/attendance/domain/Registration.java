package wangang.campaign.attendance.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.fair.domain.Session;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/**
 * Somebody who comes to a fair. Every change makes the next version.
 *
 * @param wishes booths where the person would be interviewed, the dearest first
 * @param walkIn came without being registered
 * @param consent to be shown to the booths wished, as last given; stays as its proof when nothing is wished any more
 * @param arrivedAt when the person was let in
 */
public record Registration(
        Ticket ticket,
        FairId fair,
        List<Session> hours,
        List<BoothId> wishes,
        RegistrationStatus status,
        boolean walkIn,
        @Nullable Consent consent,
        @Nullable Instant arrivedAt,
        long version,
        Instant changedAt) {

    public Registration {
        hours = List.copyOf(hours);
        wishes = List.copyOf(wishes);
    }

    /** Beyond the fair's places it waits. */
    public static Outcome<Registration> register(Ticket ticket, RegistrationCase asked, Instant now) {
        if (!asked.fair().status().takesRegistrations()) {
            return Outcome.refused(RegistrationRefusals.closed(asked.fair().status()));
        }
        var status = asked.hasPlace() ? RegistrationStatus.REGISTERED : RegistrationStatus.WAITING;
        return checked(asked, () -> made(ticket, asked, status, false, now));
    }

    /** Of somebody who stands at the door. */
    public static Outcome<Registration> walkIn(Ticket ticket, RegistrationCase asked, Instant now) {
        var objection = !asked.fair().status().takesArrivals()
                ? RegistrationRefusals.FAIR_NOT_RUNNING
                : asked.hasPlace() ? null : RegistrationRefusals.NO_PLACE;
        return objection == null
                ? checked(asked, () -> made(ticket, asked, RegistrationStatus.REGISTERED, true, now))
                : Outcome.refused(objection);
    }

    /** Hours and wishes, until the registration closes. */
    public Outcome<Registration> change(RegistrationCase asked, Instant now) {
        if (status == RegistrationStatus.WITHDRAWN) {
            return Outcome.refused(RegistrationRefusals.OVER);
        }
        if (!asked.fair().status().takesRegistrations()) {
            return Outcome.refused(RegistrationRefusals.FIXED);
        }
        return checked(asked, () -> {
            var made = made(ticket, asked, status, walkIn, now);
            var given = made.wishes().isEmpty() ? consent : made.consent();
            return next(made.hours(), made.wishes(), status, given, arrivedAt, now);
        });
    }

    /** By the person, until the fair is over; the consent ends with the wishes. */
    public Outcome<Registration> withdraw(Fair at, Instant now) {
        if (status == RegistrationStatus.WITHDRAWN) {
            return Outcome.refused(RegistrationRefusals.OVER);
        }
        return at.status().isOver()
                ? Outcome.refused(RegistrationRefusals.FAIR_OVER)
                : Outcome.done(next(hours, List.of(), RegistrationStatus.WITHDRAWN, consent, arrivedAt, now));
    }

    /** From the waiting list to a place. */
    public Registration moveUp(Instant now) {
        return next(hours, wishes, RegistrationStatus.REGISTERED, consent, arrivedAt, now);
    }

    /** Once; again it stays as it is. */
    public Outcome<Registration> arrive(Fair at, Instant now) {
        var objection = objectionToArriving(at);
        if (objection != null) {
            return Outcome.refused(objection);
        }
        return Outcome.done(arrivedAt == null ? next(hours, wishes, status, consent, now, now) : this);
    }

    public boolean hasPlace() {
        return status == RegistrationStatus.REGISTERED;
    }

    private @Nullable Rejection objectionToArriving(Fair at) {
        if (!at.status().takesArrivals()) {
            return RegistrationRefusals.FAIR_NOT_RUNNING;
        }
        return switch (status) {
            case REGISTERED -> null;
            case WAITING -> RegistrationRefusals.WAITING;
            case WITHDRAWN -> RegistrationRefusals.WITHDRAWN;
        };
    }

    private static Outcome<Registration> checked(RegistrationCase asked, Supplier<Registration> then) {
        var objections = RegistrationRules.objections(asked);
        return objections.isEmpty() ? Outcome.done(then.get()) : Outcome.refused(objections);
    }

    private static Registration made(
            Ticket ticket, RegistrationCase asked, RegistrationStatus status, boolean walkIn, Instant now) {
        var form = asked.form();
        var hours = form.givenHours();
        var wishes = form.givenBooths().stream().map(BoothId::new).toList();
        return new Registration(
                ticket,
                asked.fair().id(),
                hours.isEmpty() ? asked.fair().terms().sessions() : hours,
                wishes,
                status,
                walkIn,
                wishes.isEmpty() ? null : form.consentAt(now),
                walkIn ? now : null,
                1,
                now);
    }

    private Registration next(
            List<Session> newHours,
            List<BoothId> newWishes,
            RegistrationStatus as,
            @Nullable Consent given,
            @Nullable Instant arrived,
            Instant now) {
        return new Registration(ticket, fair, newHours, newWishes, as, walkIn, given, arrived, version + 1, now);
    }
}
