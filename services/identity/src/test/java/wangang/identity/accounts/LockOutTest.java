package wangang.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockOutTest {

    private final LockOut lockOut = new LockOut(5, Duration.ofSeconds(30), Duration.ofMinutes(30));

    @ParameterizedTest
    @CsvSource({"0, PT0S", "4, PT0S", "5, PT30S", "6, PT1M", "8, PT4M", "11, PT30M", "1000, PT30M"})
    void doublesWithEachFailureUpToALimit(int failures, Duration lock) {
        assertThat(lockOut.lockAfter(failures)).isEqualTo(lock);
    }
}
