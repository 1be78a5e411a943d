package wangang.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class WeekSlotTest {

    @Test
    void aWeekIsReadInItsOrder() {
        assertThat(WeekSlot.week("67 09:00-17:00;1 18:00-20:30;1 07:00-09:00"))
                .containsExactly(
                        new WeekSlot(DayOfWeek.MONDAY, "07:00", "09:00"),
                        new WeekSlot(DayOfWeek.MONDAY, "18:00", "20:30"),
                        new WeekSlot(DayOfWeek.SATURDAY, "09:00", "17:00"),
                        new WeekSlot(DayOfWeek.SUNDAY, "09:00", "17:00"));
    }
}
