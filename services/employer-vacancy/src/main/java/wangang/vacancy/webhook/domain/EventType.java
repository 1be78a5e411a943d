package wangang.vacancy.webhook.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is told, by the names that receivers read. */
public enum EventType {
    APPLICATION_SUBMITTED("application.submitted"),
    APPLICATION_WITHDRAWN("application.withdrawn"),
    VACANCY_CLOSED("vacancy.closed"),
    VACANCY_UNCONFIRMED("vacancy.unconfirmed"),
    CANDIDATE_FOUND("candidate.found"),
    /** Only on request, whatever is subscribed to. */
    TEST("webhook.test");

    private final String text;

    EventType(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    static List<String> subscribable() {
        return Arrays.stream(values())
                .filter(type -> type != TEST)
                .map(EventType::text)
                .toList();
    }

    static Optional<EventType> subscribable(String text) {
        return Arrays.stream(values())
                .filter(type -> type != TEST && type.text.equals(text))
                .findFirst();
    }

    /** @throws IllegalArgumentException when there is no such type */
    public static EventType of(String text) {
        return Arrays.stream(values())
                .filter(type -> type.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type of event: " + text));
    }
}
