package wangang.portal.employer.webhooks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A webhook as typed on a page. */
record WebhookForm(
        @Nullable String url,
        @Nullable List<String> events,
        @Nullable String description,
        @Nullable Boolean enabled) {

    static final WebhookForm EMPTY = new WebhookForm(null, null, null, true);

    static WebhookForm of(Webhook webhook) {
        return new WebhookForm(webhook.url(), webhook.events(), webhook.description(), webhook.enabled());
    }

    public boolean tells(String type) {
        return events != null && events.contains(type);
    }

    /** A box without a tick is not sent at all. */
    public boolean on() {
        return Boolean.TRUE.equals(enabled);
    }

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("url", url == null ? "" : url.strip());
        body.put("events", events == null ? List.of() : events);
        body.put("description", description == null ? "" : description.strip());
        body.put("enabled", on());
        return body;
    }
}
