package wangang.portal.employer.webhooks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event on its way to a webhook, as the employer-vacancy service answers it. */
record Delivery(
        UUID deliveryId,
        String type,
        Instant happenedAt,
        String status,
        int attempts,
        @Nullable Attempt lastAttempt,
        @Nullable Instant nextAttemptAt) {

    /** What came of the last attempt: an answer's status, or why there was none. */
    record Attempt(
            Instant at, @Nullable Integer status, @Nullable String detail) {}

    public String name() {
        return Events.name(type);
    }

    public String state() {
        return switch (status) {
            case "DELIVERED" -> "已送达";
            case "FAILED" -> "未送达，不再重试";
            default -> attempts == 0 ? "待发送" : "待重试";
        };
    }

    public boolean pending() {
        return "PENDING".equals(status);
    }

    /** What the receiver answered, in words; empty before the first attempt. */
    public String outcome() {
        if (lastAttempt == null) {
            return "";
        }
        return lastAttempt.status() == null ? String.valueOf(lastAttempt.detail()) : "接收方答复 " + lastAttempt.status();
    }
}
