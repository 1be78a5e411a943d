package wangang.portal.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeekTest {

    private final Week week = new Week();

    @Test
    void speaksOfDaysThatAreAlikeAtOnce() {
        var evenings = Week.daysOf("WORKDAYS").stream()
                .map(day -> new WeekSlot(day, "18:00", "22:00"))
                .toList();
        assertThat(week.words(evenings)).isEqualTo("周一至周五 18:00–22:00");
        assertThat(week.words(List.of())).isEmpty();
    }

    @Test
    void tellsSlotsAndHours() {
        var slots = List.of(new WeekSlot("SATURDAY", "09:00", "13:00"), new WeekSlot("SATURDAY", "18:00", "24:00"));
        assertThat(week.words(new WorkingTime(slots, 8))).isEqualTo("周六 09:00–13:00、18:00–24:00；每周约 8 小时");
        assertThat(week.words(new WorkingTime(null, 20))).isEqualTo("每周约 20 小时");
        assertThat(week.words((WorkingTime) null)).isNull();
    }

    @Test
    void readsTheBoxesThatItMakes() {
        var slot = new WeekSlot("SUNDAY", "18:00", "22:00");
        assertThat(WeekSlot.ticked(slot.box())).hasValue(slot);
        assertThat(WeekSlot.ticked("SUNDAY")).isEmpty();
    }
}
