package wangang.portal.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer or a need of staff, as the employer-vacancy service answers it. */
record SharedPosting(
        UUID staffingId,
        UUID employerId,
        String employerName,
        String status,
        long version,
        Terms terms,
        int remaining,
        @Nullable String closedCause) {

    private static final Map<String, String> CAUSES =
            Map.of("AGREED", "人数已满", "WITHDRAWN", "已撤回", "EXPIRED", "已到期", "EMPLOYER_SUSPENDED", "单位暂停");

    /** What is offered or needed. */
    record Terms(
            String side,
            String title,
            int headcount,
            @Nullable List<String> skills,
            @Nullable LocalDate from,
            LocalDate until,
            @Nullable Integer monthlyCost,
            @Nullable String text) {}

    public boolean open() {
        return "OPEN".equals(status);
    }

    public boolean offers() {
        return "OFFER".equals(terms.side());
    }

    public String side() {
        return offers() ? "可借出" : "需借入";
    }

    public String state() {
        return open() ? "进行中" : closedCause == null ? "已结束" : CAUSES.getOrDefault(closedCause, "已结束");
    }

    public String etag() {
        return "\"" + version + "\"";
    }
}
