package wangang.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class Uuid7Test {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123Z");

    @Test
    void carriesVersionVariantAndTheMillisecondsOfItsBirth() {
        var id = Uuid7.next(NOW);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void aLaterIdSortsBehindAnEarlierOneAsText() {
        assertThat(Uuid7.next(NOW.plusMillis(1)).toString())
                .isGreaterThan(Uuid7.next(NOW).toString());
    }

    @Test
    void doesNotRepeatWithinOneMillisecond() {
        var ids = new HashSet<UUID>();
        for (int count = 0; count < 10_000; count++) {
            ids.add(Uuid7.next(NOW));
        }
        assertThat(ids).hasSize(10_000);
    }
}
