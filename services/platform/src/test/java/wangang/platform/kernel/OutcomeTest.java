package wangang.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Rejection TOO_SMALL = Rejection.rule("test/too-small", "太小");

    @Test
    void mappingLeavesARefusalAsItIs() {
        assertThat(Outcome.<Integer>refused(TOO_SMALL).map(value -> value + 1)).isEqualTo(Outcome.refused(TOO_SMALL));
    }

    @Test
    void theFirstRefusalOfAChainStands() {
        assertThat(Outcome.done(1)
                        .flatMap(value -> Outcome.<Integer>refused(TOO_SMALL))
                        .isDone())
                .isFalse();
        assertThat(Outcome.done(1).flatMap(value -> Outcome.done(value + 1))).isEqualTo(Outcome.done(2));
    }

    @Test
    void aRefusalNeedsAReason() {
        assertThatThrownBy(() -> Outcome.refused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
