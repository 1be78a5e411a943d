package wangang.benchmarks.twosided.systems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleSearchTest {

    @Test
    void titlesTakeTurnsAndNothingComesTwice() {
        assertThat(TitleSearch.interleaved(List.of(List.of("a", "b", "c"), List.of("b", "d"))))
                .containsExactly("a", "b", "d", "c");
    }
}
