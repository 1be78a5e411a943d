package wangang.vacancy.webhook.domain;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** What an employer decides about a webhook. */
public record WebhookTerms(
        URI url, Set<EventType> events, @Nullable String description, boolean enabled) {

    private static final int LONGEST_DESCRIPTION = 200;

    public WebhookTerms {
        events = Set.copyOf(events);
    }

    /** All that is wrong at once; where the address leads to is not looked at. */
    public static Outcome<WebhookTerms> checked(WebhookForm form, ReceiverPolicy receivers) {
        var rejections = new ArrayList<Rejection>();
        var url = receivers.parse(form.url(), rejections);
        var events = events(form, rejections);
        var description = form.description() == null || form.description().isBlank()
                ? null
                : form.description().strip();
        if (description != null
                && (description.codePointCount(0, description.length()) > LONGEST_DESCRIPTION
                        || description.codePoints().anyMatch(Character::isISOControl))) {
            rejections.add(WebhookRefusals.DESCRIPTION_INVALID);
        }
        return url == null || !rejections.isEmpty()
                ? Outcome.refused(rejections)
                : Outcome.done(new WebhookTerms(url, events, description, !Boolean.FALSE.equals(form.enabled())));
    }

    private static Set<EventType> events(WebhookForm form, ArrayList<Rejection> rejections) {
        var events = EnumSet.noneOf(EventType.class);
        if (form.events() == null || form.events().isEmpty()) {
            rejections.add(WebhookRefusals.EVENTS_MISSING);
            return events;
        }
        for (var text : form.events()) {
            var type = text == null ? null : EventType.subscribable(text).orElse(null);
            if (type == null) {
                rejections.add(WebhookRefusals.EVENT_UNKNOWN);
                return events;
            }
            events.add(type);
        }
        return events;
    }
}
