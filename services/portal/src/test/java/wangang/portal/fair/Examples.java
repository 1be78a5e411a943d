package wangang.portal.fair;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fairs, booths and people of the tests. */
final class Examples {

    static final UUID FAIR = UUID.fromString("00000000-0000-7000-8000-00000000000f");
    static final LocalDate SATURDAY = LocalDate.of(2026, 12, 19);
    static final Fair.Session MORNING = new Fair.Session(SATURDAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
    static final Fair.Session AFTERNOON = new Fair.Session(SATURDAY, LocalTime.of(13, 30), LocalTime.of(16, 30));
    static final List<Fair.Session> SESSIONS = List.of(MORNING, AFTERNOON);

    private Examples() {}

    static Fair fair(String status) {
        return fair(status, "ON_SITE");
    }

    static Fair fair(String status, String kind) {
        return new Fair(
                FAIR,
                UUID.randomUUID(),
                status,
                new Fair.Terms("双选会", kind, "示例路 1 号", List.of(new Fair.Room("A", 2)), SESSIONS, 15, 5, 100, null),
                "CANCELLED".equals(status) ? "大雪" : null);
    }

    static Booth booth(int number, @Nullable String room) {
        return new Booth(id(number), UUID.randomUUID(), "示例单位 " + number, room, List.of(), null);
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }

    static Registration registration(String status, @Nullable Long position) {
        return new Registration(
                UUID.randomUUID(), FAIR, "求职者 0137", "BFQ2SJA7", status, position, SESSIONS, List.of(), false, null, 3);
    }

    static Interview interview(String status, Instant begins) {
        return new Interview(
                UUID.randomUUID(), FAIR, UUID.randomUUID(), "示例单位", null, begins, 15, "A", null, status, null);
    }
}
