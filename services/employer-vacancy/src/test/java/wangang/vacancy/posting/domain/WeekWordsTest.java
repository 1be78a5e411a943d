package wangang.vacancy.posting.domain;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekWordsTest {

    private static final List<WeekSlot> WEEKEND =
            List.of(new WeekSlot(SATURDAY, "09:00", "13:00"), new WeekSlot(SUNDAY, "09:30", "24:00"));

    @Test
    void readsWhatItWrites() {
        assertThat(WeekWords.of(new WorkingTime(WEEKEND, 8))).isEqualTo("周六 09:00-13:00；周日 09:30-24:00；每周约 8 小时");
        assertThat(WeekWords.slots(WeekWords.of(new WorkingTime(WEEKEND, null))))
                .isEqualTo(WEEKEND);
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(WeekWords.slots("星期六9：00～13:00; 周天 9:30至24:00；")).isEqualTo(WEEKEND);
        assertThat(WeekWords.slots("周四至周五 18:00—22:00"))
                .containsExactly(new WeekSlot(THURSDAY, "18:00", "22:00"), new WeekSlot(FRIDAY, "18:00", "22:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"周末", "周六 上午", "周日至周一 09:00-13:00", "09:00-13:00", "周六 09:00"})
    void guessesAtNothingElse(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> WeekWords.slots(words));
    }
}
