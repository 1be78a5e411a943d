package wangang.vacancy.sharing.application;

import wangang.vacancy.sharing.domain.StaffAgreement;

/**
 * An agreement with what its readers call the two sides.
 *
 * @param offerTitle the post's name in the offer
 * @param needTitle the post's name in the need
 */
public record AgreementSeen(StaffAgreement agreement, Side lender, Side borrower, String offerTitle, String needTitle) {

    /** @param subdistrict of the employer's seat */
    public record Side(String name, String address, String subdistrict) {}
}
