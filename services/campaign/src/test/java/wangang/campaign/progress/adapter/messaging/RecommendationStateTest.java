package wangang.campaign.progress.adapter.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecommendationStateTest {

    private static final UUID PERSON = UUID.fromString("0193a5c1-0010-7d52-9c3e-000000000301");

    @Test
    void keepsNobodysIdAndCountsNobodyTwice() {
        assertThat(personOf(PERSON)).isNotEqualTo(PERSON).isEqualTo(personOf(PERSON));
        assertThat(personOf(UUID.randomUUID())).isNotEqualTo(personOf(PERSON));
    }

    private static UUID personOf(UUID jobseeker) {
        return new RecommendationState(UUID.randomUUID(), UUID.randomUUID(), jobseeker, null, Instant.EPOCH)
                .fact()
                .person();
    }
}
