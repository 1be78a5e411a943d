package wangang.portal.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.portal.fair.Examples.AFTERNOON;
import static wangang.portal.fair.Examples.MORNING;
import static wangang.portal.fair.Examples.SATURDAY;
import static wangang.portal.fair.Examples.SESSIONS;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static final Fair.Session LATE_MORNING =
            new Fair.Session(SATURDAY, LocalTime.of(10, 30), LocalTime.of(12, 0));

    @Test
    void saysNothingOfHoursWhenSomebodyIsThereAllTheTime() {
        assertThat(Stretches.whole(SESSIONS).json(SESSIONS)).isEmpty();
    }

    @Test
    void saysTheHoursWhenASessionIsLeftOut() {
        var hours = Stretches.of(SESSIONS, List.of(MORNING));

        assertThat(hours.lines()).extracting(Stretch::there).containsExactly(true, false);
        assertThat(hours.json(SESSIONS))
                .containsExactly(Map.of("day", SATURDAY, "from", LocalTime.of(9, 0), "to", LocalTime.of(12, 0)));
    }

    @Test
    void showsEveryStretchWithinItsSession() {
        var early = new Fair.Session(SATURDAY, LocalTime.of(9, 0), LocalTime.of(10, 0));

        var hours = Stretches.of(SESSIONS, List.of(early, LATE_MORNING, AFTERNOON));

        assertThat(hours.lines()).extracting(Stretch::from).containsExactly("09:00", "10:30", "13:30");
        assertThat(hours.json(SESSIONS)).hasSize(3);
    }

    @Test
    void splitsALineForWhoIsAwayInBetween() {
        var split = Stretches.whole(SESSIONS).split(0);

        assertThat(split.lines()).hasSize(3);
        assertThat(split.lines().get(1)).isEqualTo(new Stretch(SATURDAY, "", "12:00", true));
        assertThat(split.split(7)).isEqualTo(split);
    }

    @Test
    void keepsWhatIsNoTimeFromTheServiceSoThatItIsRefused() {
        var hours = new Stretches(List.of(new Stretch(SATURDAY, "九点", "12:00", true)));

        assertThat(hours.json(SESSIONS)).containsExactly(Map.of("day", SATURDAY, "to", LocalTime.of(12, 0)));
    }

    @Test
    void knowsWhenNothingIsTicked() {
        assertThat(Stretches.of(SESSIONS, List.of()).isEmpty()).isTrue();
        assertThat(Stretches.whole(SESSIONS).isEmpty()).isFalse();
    }
}
