package wangang.portal.employer.fairs;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as it stands in the browser.
 *
 * @param wishes registrations, the dearest first, by the name that the script of ordered lists knows
 * @param etag of the ranking that it changes
 * @param act a change of the form itself, such as up:registration or suggest; null when it is sent
 */
record RankingForm(
        @Nullable List<UUID> wishes,
        @Nullable String etag,
        @Nullable String act) {

    boolean isSent() {
        return act == null || act.isBlank();
    }

    boolean asksForSuggestion() {
        return "suggest".equals(act);
    }

    Order order() {
        return new Order(wishes == null ? List.of() : wishes);
    }

    /** After a change of the order. */
    Order changed() {
        int colon = act == null ? -1 : act.indexOf(':');
        if (act == null || colon < 0) {
            return order();
        }
        try {
            var person = UUID.fromString(act.substring(colon + 1));
            return switch (act.substring(0, colon)) {
                case "up" -> order().up(person);
                case "down" -> order().down(person);
                case "add" -> order().add(person);
                case "drop" -> order().drop(person);
                default -> order();
            };
        } catch (IllegalArgumentException none) {
            return order();
        }
    }
}
