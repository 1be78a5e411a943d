package wangang.platform.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;

class RoundsTest {

    private static final Logger LOG = LoggerFactory.getLogger(RoundsTest.class);

    @Test
    void goesOnUntilNothingIsLeft() {
        var parts = new AtomicInteger();
        Rounds.untilDone(LOG, "counting", () -> parts.incrementAndGet() < 3);
        assertThat(parts).hasValue(3);
    }

    @Test
    void aDatabaseThatIsAwayEndsTheRoundAndNothingElseIsForgiven() {
        assertThatNoException()
                .isThrownBy(() -> Rounds.untilDone(LOG, "counting", () -> {
                    throw new DataAccessResourceFailureException("away");
                }));
        assertThatIllegalStateException()
                .isThrownBy(() -> Rounds.once(LOG, "counting", () -> {
                    throw new IllegalStateException("a mistake");
                }));
    }

    @Test
    void whoIsToStopDoesNotBeginAnotherPart() {
        var parts = new AtomicInteger();
        Rounds.untilDone(LOG, "counting", () -> {
            parts.incrementAndGet();
            Thread.currentThread().interrupt();
            return true;
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(parts).hasValue(1);
    }
}
