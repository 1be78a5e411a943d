package wangang.portal.week;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stretch of a day as the services speak it: SATURDAY, 09:00, 13:30. */
public record WeekSlot(
        @Nullable String day,
        @Nullable String from,
        @Nullable String to) {

    /** As a box is ticked: {@code SATURDAY 09:00-13:30}; empty for anything else. */
    public static Optional<WeekSlot> ticked(String value) {
        var parts = value.split("[ -]", -1);
        return parts.length == 3 ? Optional.of(new WeekSlot(parts[0], parts[1], parts[2])) : Optional.empty();
    }

    public String box() {
        return day + " " + from + "-" + to;
    }
}
