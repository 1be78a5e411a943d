package wangang.portal.fair;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is at a fair, as it stands in the form.
 *
 * @param from as it was typed
 * @param to as it was typed
 * @param there whether the person comes then
 */
record Stretch(LocalDate day, String from, String to, boolean there) {

    static Stretch of(Fair.Session session, boolean there) {
        return new Stretch(
                session.day(), session.from().toString(), session.to().toString(), there);
    }

    boolean isWhole(Fair.Session session) {
        return there
                && day.equals(session.day())
                && session.from().equals(time(from))
                && session.to().equals(time(to));
    }

    /** What is no time is left out, so that the service says so. */
    Map<String, Object> json() {
        var json = new HashMap<String, Object>();
        json.put("day", day);
        put(json, "from", time(from));
        put(json, "to", time(to));
        return json;
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    private static @Nullable LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.trim());
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
