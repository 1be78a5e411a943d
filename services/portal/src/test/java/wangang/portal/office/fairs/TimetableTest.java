package wangang.portal.office.fairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimetableTest {

    @Test
    void knowsAPersonByTheNumberAtTheFair() {
        assertThat(interview("求职者 0137").isOf(137)).isTrue();
        assertThat(interview("求职者 1137").isOf(137)).isFalse();
        assertThat(interview("求职者").isOf(0)).isFalse();
    }

    @Test
    void countsWishesThatWereNotMetOverAllReasons() {
        var none = new Timetable.Interviews(List.of(), null);

        assertThat(new Timetable("DRAFT", 1, null, null, 9, 5, Map.of("FULL", 2L, "TOO_LATE", 3L), 0, none)
                        .unmetInAll())
                .isEqualTo(5);
        assertThat(new Timetable("DRAFT", 1, null, null, 9, 5, null, 0, none).unmetInAll())
                .isZero();
    }

    private static Timetable.Interview interview(String person) {
        var id = new UUID(0, 1);
        return new Timetable.Interview(id, id, "单位", id, person, "A", null, 15, "SCHEDULED", null, null);
    }
}
