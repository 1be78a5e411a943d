package wangang.portal.office.fairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wangang.portal.office.form.Typed;

/** Between a fair and the form that officers fill in. */
final class FairForm {

    private FairForm() {}

    /** A new one begins with what most fairs have. */
    static Typed blank() {
        return new Typed()
                .with("kind", "ON_SITE")
                .with("interviewMinutes", 15)
                .with("changeOverMinutes", 5)
                .with("walkingMinutes", 5);
    }

    static Typed of(Fair fair) {
        var terms = fair.terms();
        var typed = new Typed()
                .with("name", terms.name())
                .with("organiser", terms.organiser())
                .with("kind", terms.kind())
                .with("venue", terms.venue())
                .with("interviewMinutes", terms.interviewMinutes())
                .with("changeOverMinutes", terms.changeOverMinutes())
                .with("walkingMinutes", terms.walkingMinutes())
                .with("places", terms.places())
                .with("school", terms.school());
        terms.rooms()
                .forEach(room -> typed.with("room.code", room.code())
                        .with("room.booths", room.booths())
                        .with("room.link", room.link()));
        terms.sessions()
                .forEach(session -> typed.with("session.day", session.day())
                        .with("session.from", session.from())
                        .with("session.to", session.to()));
        return typed;
    }

    static Map<String, Object> json(Typed typed) {
        var form = new LinkedHashMap<String, Object>();
        put(form, "name", typed.given("name"));
        put(form, "organiser", typed.given("organiser"));
        put(form, "kind", typed.given("kind"));
        put(form, "venue", typed.given("venue"));
        form.put("rooms", rooms(typed));
        form.put("sessions", sessions(typed));
        put(form, "interviewMinutes", typed.number("interviewMinutes"));
        put(form, "changeOverMinutes", typed.number("changeOverMinutes"));
        put(form, "walkingMinutes", typed.number("walkingMinutes"));
        put(form, "places", typed.number("places"));
        put(form, "school", typed.given("school"));
        return form;
    }

    private static List<Map<String, Object>> rooms(Typed typed) {
        var rooms = new ArrayList<Map<String, Object>>();
        for (int row = 0; row < typed.rows("room.code", "room.booths", "room.link"); row++) {
            var room = new LinkedHashMap<String, Object>();
            put(room, "code", typed.given("room.code", row));
            put(room, "booths", typed.number("room.booths", row));
            put(room, "link", typed.given("room.link", row));
            if (!room.isEmpty()) {
                rooms.add(room);
            }
        }
        return rooms;
    }

    private static List<Map<String, Object>> sessions(Typed typed) {
        var sessions = new ArrayList<Map<String, Object>>();
        for (int row = 0; row < typed.rows("session.day", "session.from", "session.to"); row++) {
            var session = new LinkedHashMap<String, Object>();
            put(session, "day", typed.given("session.day", row));
            put(session, "from", typed.given("session.from", row));
            put(session, "to", typed.given("session.to", row));
            if (!session.isEmpty()) {
                sessions.add(session);
            }
        }
        return sessions;
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
