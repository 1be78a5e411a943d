package wangang.jobseeker.interview.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.jobseeker.file.domain.JobseekerId;

class FairInterviewTest {

    private static final Instant BEGINS = Instant.parse("2026-12-05T01:20:00Z");

    private final UUID interview = UUID.randomUUID();
    private final UUID employer = UUID.randomUUID();
    private final JobseekerId person = JobseekerId.next(BEGINS);

    @Test
    void becomesWhatIsToldLater() {
        var ended = told(3, "ENDED", "OFFER");
        assertThat(told(1, "SCHEDULED", null).follow(ended)).hasValue(ended);
    }

    @Test
    void takesACorrectedResult() {
        var corrected = told(4, "ENDED", "SECOND_INTERVIEW");
        assertThat(told(3, "ENDED", "NO").follow(corrected)).hasValue(corrected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void dropsWhatIsRepeatedOrToldLate(long version) {
        assertThat(told(3, "ENDED", "OFFER").follow(told(version, "SCHEDULED", null)))
                .isEmpty();
    }

    private FairInterview told(long version, String status, @Nullable String result) {
        return new FairInterview(
                interview, version, person, employer, employer, BEGINS, 15, false, "A", status, result);
    }
}
