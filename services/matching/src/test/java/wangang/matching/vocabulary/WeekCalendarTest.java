package wangang.matching.vocabulary;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WeekCalendarTest {

    @Test
    void isWrittenInEightyFourDigitsAndReadBack() {
        var week = week(new WeekSlot(MONDAY, "00:00", "00:30"), new WeekSlot(SUNDAY, "23:30", "24:00"));
        assertThat(week.hex()).hasSize(84).startsWith("01").endsWith("80");
        var json = JsonMapper.shared().writeValueAsString(week);
        assertThat(JsonMapper.shared().readValue(json, WeekCalendar.class)).isEqualTo(week);
        assertThatIllegalArgumentException().isThrownBy(() -> WeekCalendar.of("00".repeat(42) + "01"));
    }

    @Test
    void countsWhatTwoWeeksHaveInCommon() {
        var work = week(new WeekSlot(SATURDAY, "09:00", "13:00"), new WeekSlot(SUNDAY, "09:00", "18:00"));
        var free = week(new WeekSlot(SATURDAY, "08:00", "12:00"), new WeekSlot(SUNDAY, "13:30", "24:00"));
        assertThat(work.halfHours()).isEqualTo(26);
        assertThat(work.halfHoursWith(free)).isEqualTo(6 + 9);
        assertThat(work.joined(free).halfHours()).isEqualTo(10 + 30);
        assertThat(work.halfHoursWith(week(new WeekSlot(FRIDAY, "09:00", "24:00"))))
                .isZero();
    }

    @Test
    void speaksOfDaysAndTimes() {
        var week = week(
                new WeekSlot(WEDNESDAY, "18:00", "22:00"),
                new WeekSlot(THURSDAY, "18:00", "22:00"),
                new WeekSlot(SATURDAY, "09:00", "12:00"),
                new WeekSlot(SATURDAY, "12:00", "13:00"),
                new WeekSlot(SATURDAY, "18:00", "24:00"));
        assertThat(week.words()).isEqualTo("周三至周四 18:00–22:00，周六 09:00–13:00、18:00–24:00");
        assertThat(week.days()).isEqualTo("周三、四、六");
        assertThat(WeekCalendar.ofSlots(List.of())).isNull();
    }

    private static WeekCalendar week(WeekSlot... slots) {
        return Objects.requireNonNull(WeekCalendar.ofSlots(List.of(slots)));
    }
}
