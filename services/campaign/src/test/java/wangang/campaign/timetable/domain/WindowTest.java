package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void holdsWhatEndsWithIt() {
        assertThat(new Window(60, 90).holds(60, 90)).isTrue();
        assertThat(new Window(60, 90).holds(59, 70)).isFalse();
        assertThat(new Window(60, 90).holds(80, 91)).isFalse();
    }

    @Test
    void joinsWhatTouchesOrOverlaps() {
        var windows = List.of(
                new Window(50, 60), new Window(0, 10), new Window(10, 20), new Window(15, 30), new Window(16, 18));

        assertThat(Window.joined(windows)).containsExactly(new Window(0, 30), new Window(50, 60));
    }

    @Test
    void isCutAtAMinute() {
        var windows = List.of(new Window(0, 10), new Window(20, 30));

        assertThat(Window.before(windows, 25)).containsExactly(new Window(0, 10), new Window(20, 25));
        assertThat(Window.before(windows, 20)).containsExactly(new Window(0, 10));
        assertThat(Window.since(windows, 5)).containsExactly(new Window(5, 10), new Window(20, 30));
        assertThat(Window.since(windows, 10)).containsExactly(new Window(20, 30));
    }

    @Test
    void endsAfterItBegins() {
        assertThatThrownBy(() -> new Window(10, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endsWithTheDay() {
        assertThat(new Window(0, 1_440).to()).isEqualTo(1_440);
        assertThatThrownBy(() -> new Window(0, 1_441)).isInstanceOf(IllegalArgumentException.class);
    }
}
