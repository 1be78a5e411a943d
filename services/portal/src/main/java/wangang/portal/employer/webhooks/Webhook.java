package wangang.portal.employer.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A webhook as the employer-vacancy service answers it. */
record Webhook(
        UUID webhookId,
        String url,
        List<String> events,
        @Nullable String description,
        boolean enabled,
        @Nullable String disabledCause,
        @Nullable Instant failingSince,
        long version,
        @Nullable String secret) {

    /** The employer's own words for it, otherwise where it leads. */
    public String name() {
        return description == null || description.isBlank() ? url : description;
    }

    public List<String> eventNames() {
        return events.stream().map(Events::name).toList();
    }

    public String etag() {
        return "\"" + version + "\"";
    }

    /** What to know before anything else, or nothing where all is well. */
    public @Nullable String trouble() {
        return switch (disabledCause) {
            case null -> failingSince == null ? null : "最近一次发送没有成功，平台会隔一段时间重试。";
            case "GONE" -> "接收方答复 410（不再接收），平台已停止发送。恢复接收后请重新启用，期间的事件会补发。";
            case "FAILING" -> "连续多日没有一次发送成功，平台已停止发送。排除故障后请重新启用，期间的事件会补发。";
            default -> "已停用；期间的事件会保留，重新启用后补发。";
        };
    }

    /** Its secret is in {@link #secret}: it must not get into any log. */
    @Override
    public String toString() {
        return "Webhook[" + webhookId + "]";
    }
}
