package wangang.portal.employer.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.portal.week.WeekSlot;

class SlotRowsTest {

    @Test
    void aRowMayStandForSeveralDaysAndTimesForThemselves() {
        assertThat(SlotRows.sent(
                        List.of("WEEKEND", "", "MONDAY"), List.of("9：00", "", "18"), List.of("13:30", "", "22:00")))
                .containsExactly(
                        new WeekSlot("SATURDAY", "09:00", "13:30"),
                        new WeekSlot("SUNDAY", "09:00", "13:30"),
                        new WeekSlot("MONDAY", "18:00", "22:00"));
    }

    @Test
    void aRowWithoutADayIsSentForTheServiceToRefuse() {
        assertThat(SlotRows.sent(List.of("", ""), List.of("9:00", ""), List.of("10:00", "")))
                .containsExactly(new WeekSlot(null, "09:00", "10:00"));
    }

    @Test
    void thereIsAlwaysRoomForMore() {
        assertThat(SlotRows.shown(null, null, null)).hasSize(3);
        assertThat(SlotRows.shown(List.of("", "SUNDAY"), List.of("", "8:00"), List.of("", "9:00")))
                .hasSize(4)
                .startsWith(new WeekSlot("SUNDAY", "08:00", "09:00"));
    }
}
