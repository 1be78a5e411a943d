package wangang.portal.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.portal.fair.Examples.interview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.portal.fair.Timetable.Standing;

class TimetableTest {

    private static final Instant NINE = Instant.parse("2026-12-19T01:00:00Z");

    @Test
    void saysWhichIsNowAndWhichIsNext() {
        var timetable = Timetable.of(
                List.of(
                        interview("SCHEDULED", NINE.plus(Duration.ofHours(3))),
                        interview("ENDED", NINE),
                        interview("CANCELLED", NINE.plus(Duration.ofMinutes(30))),
                        interview("SCHEDULED", NINE.plus(Duration.ofHours(1))),
                        interview("SCHEDULED", NINE.plus(Duration.ofHours(2)))),
                NINE.plus(Duration.ofMinutes(65)));

        assertThat(timetable.days().getFirst().lines())
                .extracting(Timetable.Line::standing)
                .containsExactly(Standing.OVER, Standing.CANCELLED, Standing.NOW, Standing.NEXT, Standing.LATER);
        assertThat(timetable.ahead()).isTrue();
    }

    @Test
    void goesByTheDaysOfTheFairsZone() {
        var beforeMidnightInLondon = Instant.parse("2026-12-18T23:30:00Z");

        var timetable = Timetable.of(
                List.of(interview("SCHEDULED", beforeMidnightInLondon), interview("SCHEDULED", NINE)),
                Instant.parse("2026-12-01T00:00:00Z"));

        assertThat(timetable.days()).extracting(Timetable.Day::day).containsExactly(LocalDate.of(2026, 12, 19));
    }

    @Test
    void hasNothingAheadOnceAllIsOverOrCancelled() {
        var timetable = Timetable.of(
                List.of(interview("SCHEDULED", NINE), interview("CANCELLED", NINE.plus(Duration.ofHours(9)))),
                NINE.plus(Duration.ofHours(1)));

        assertThat(timetable.ahead()).isFalse();
        assertThat(timetable.planned()).isTrue();
        assertThat(Timetable.of(List.of(interview("CANCELLED", NINE)), NINE).planned())
                .isFalse();
    }
}
