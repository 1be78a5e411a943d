package wangang.campaign.attendance.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.application.SeenRegistration;
import wangang.campaign.attendance.domain.PersonNumber;
import wangang.campaign.attendance.domain.RegistrationStatus;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.Session;

/**
 * A registration as its person sees it.
 *
 * @param registrationId the registration's id
 * @param fairId the fair
 * @param number of the person at the fair
 * @param label what the person is called there, such as 求职者 0137
 * @param code to show at the door, 8 characters
 * @param status where it is in its life
 * @param position on the waiting list, from 1; absent when it does not wait
 * @param hours when the person is there
 * @param boothIds booths wished, the dearest first
 * @param consent to be shown to booths, as last given
 * @param walkIn came without being registered
 * @param arrivedAt when the person was let in
 * @param version grows by every change; the ETag in quotes
 * @param changedAt when it last changed
 */
record RegistrationView(
        UUID registrationId,
        UUID fairId,
        int number,
        String label,
        String code,
        RegistrationStatus status,
        @Nullable Long position,
        List<Session> hours,
        List<UUID> boothIds,
        @Nullable ConsentView consent,
        boolean walkIn,
        @Nullable Instant arrivedAt,
        long version,
        Instant changedAt) {

    /**
     * The consent to be shown to the booths wished.
     *
     * @param textVersion which wording was agreed to
     * @param grantedAt when
     */
    record ConsentView(String textVersion, Instant grantedAt) {}

    static RegistrationView of(SeenRegistration seen) {
        var registration = seen.registration();
        var ticket = registration.ticket();
        var consent = registration.consent();
        return new RegistrationView(
                ticket.id().value(),
                registration.fair().value(),
                ticket.number(),
                PersonNumber.of(ticket.number()),
                ticket.code().value(),
                registration.status(),
                seen.position(),
                registration.hours(),
                registration.wishes().stream().map(BoothId::value).toList(),
                consent == null ? null : new ConsentView(consent.textVersion(), consent.grantedAt()),
                registration.walkIn(),
                registration.arrivedAt(),
                registration.version(),
                registration.changedAt());
    }
}
