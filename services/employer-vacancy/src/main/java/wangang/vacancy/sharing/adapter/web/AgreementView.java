package wangang.vacancy.sharing.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.sharing.application.AgreementSeen;
import wangang.vacancy.sharing.application.ReadingAgreements.Viewed;
import wangang.vacancy.sharing.domain.AgreementStatus;
import wangang.vacancy.sharing.domain.StaffingSide;

/**
 * An agreement or a proposal of one. Each side reads whom to ask on the other, addresses once both agreed.
 *
 * @param agreementId its id
 * @param status PROPOSED until it is answered, taken back or lapses
 * @param proposedBy OFFER: the lender proposed it; NEED: the borrower
 * @param own which side the reader is; null for an officer
 * @param offerId the lender's offer
 * @param offerTitle the post's name in it
 * @param needId the borrower's need
 * @param needTitle the post's name in it
 * @param lender who lends staff and stays their employer
 * @param borrower where they work meanwhile
 * @param headcount people
 * @param from first day
 * @param until last day
 * @param contact whom to ask on the other side, as it was told
 * @param reason why it was refused
 * @param proposedAt when it was proposed
 * @param answeredAt when it got its present status
 */
record AgreementView(
        UUID agreementId,
        AgreementStatus status,
        StaffingSide proposedBy,
        @Nullable StaffingSide own,
        UUID offerId,
        String offerTitle,
        UUID needId,
        String needTitle,
        SharingParty lender,
        SharingParty borrower,
        int headcount,
        LocalDate from,
        LocalDate until,
        @Nullable String contact,
        @Nullable String reason,
        Instant proposedAt,
        @Nullable Instant answeredAt) {

    /**
     * One side of an agreement.
     *
     * @param employerId the employer's id
     * @param name full name
     * @param address of its seat; once both agreed
     */
    record SharingParty(
            UUID employerId, String name, @Nullable String address) {}

    static AgreementView of(Viewed viewed) {
        var seen = viewed.seen();
        var agreement = seen.agreement();
        var own = own(viewed);
        return new AgreementView(
                agreement.id().value(),
                agreement.status(),
                agreement.proposedBy(),
                own,
                agreement.offer().value(),
                seen.offerTitle(),
                agreement.need().value(),
                seen.needTitle(),
                party(agreement.lender().value(), seen.lender(), agreement.status()),
                party(agreement.borrower().value(), seen.borrower(), agreement.status()),
                agreement.headcount(),
                agreement.period().from(),
                agreement.period().until(),
                contact(viewed, own),
                agreement.reason(),
                agreement.proposedAt(),
                agreement.answeredAt());
    }

    private static @Nullable StaffingSide own(Viewed viewed) {
        if (viewed.viewer() == null) {
            return null;
        }
        return viewed.viewer().equals(viewed.seen().agreement().lender()) ? StaffingSide.OFFER : StaffingSide.NEED;
    }

    private static @Nullable String contact(Viewed viewed, @Nullable StaffingSide own) {
        var agreement = viewed.seen().agreement();
        if (own == null) {
            return null;
        }
        return own == agreement.proposedBy() ? agreement.answererContact() : agreement.proposerContact();
    }

    private static SharingParty party(UUID employer, AgreementSeen.Side side, AgreementStatus status) {
        return new SharingParty(employer, side.name(), status == AgreementStatus.AGREED ? side.address() : null);
    }
}
