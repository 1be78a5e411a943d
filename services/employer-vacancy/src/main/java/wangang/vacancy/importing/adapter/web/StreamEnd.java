package wangang.vacancy.importing.adapter.web;

import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.importing.application.ReceiptStatus;

/**
 * Last line of a streamed answer.
 *
 * @param complete false when the input broke off; what has a receipt was taken all the same
 */
record StreamEnd(
        long created,
        long updated,
        long unchanged,
        long rejected,
        boolean complete,
        @Nullable Problem problem) {

    record Problem(String code, String detail) {}

    static StreamEnd of(Tally tally, @Nullable Rejection problem) {
        return new StreamEnd(
                tally.of(ReceiptStatus.CREATED),
                tally.of(ReceiptStatus.UPDATED),
                tally.of(ReceiptStatus.UNCHANGED),
                tally.of(ReceiptStatus.REJECTED),
                problem == null,
                problem == null ? null : new Problem(problem.code(), problem.detail()));
    }
}
