package wangang.vacancy.sharing.domain;

/** PROPOSED waits for the other side; the others are for good. LAPSED: one of the postings closed before an answer. */
public enum AgreementStatus {
    PROPOSED,
    AGREED,
    REFUSED,
    TAKEN_BACK,
    LAPSED
}
