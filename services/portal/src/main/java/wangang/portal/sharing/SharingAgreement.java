package wangang.portal.sharing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement or a proposal of one, as the employer-vacancy service answers it. */
record SharingAgreement(
        UUID agreementId,
        String status,
        String proposedBy,
        @Nullable String own,
        String offerTitle,
        Party lender,
        Party borrower,
        int headcount,
        LocalDate from,
        LocalDate until,
        @Nullable String contact,
        @Nullable String reason) {

    private static final Map<String, String> STATES =
            Map.of("PROPOSED", "待答复", "AGREED", "已达成", "REFUSED", "已拒绝", "TAKEN_BACK", "已撤回", "LAPSED", "已失效");

    /** One side. */
    record Party(String name, @Nullable String address) {}

    public String state() {
        return STATES.getOrDefault(status, status);
    }

    public boolean waits() {
        return "PROPOSED".equals(status);
    }

    /** Whether the reader is to answer it. */
    public boolean toAnswer() {
        return waits() && !proposedBy.equals(own);
    }

    public Party other() {
        return "OFFER".equals(own) ? borrower : lender;
    }
}
