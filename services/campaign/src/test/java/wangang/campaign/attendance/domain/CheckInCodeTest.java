package wangang.campaign.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckInCodeTest {

    @Test
    void hasNoTwoLettersThatLookAlike() {
        var random = new Random(1);
        assertThat(Stream.generate(() -> CheckInCode.next(random)).limit(2_000))
                .allMatch(CheckInCode::isWhole)
                .noneMatch(code -> code.value().matches(".*[01OIL].*"))
                .doesNotHaveDuplicates();
    }

    @Test
    void forgivesHowItWasTyped() {
        assertThat(CheckInCode.typed(" ab2-c　d3ef ")).isEqualTo(new CheckInCode("AB2CD3EF"));
        assertThat(CheckInCode.typed("AB2CD3E0").isWhole()).isFalse();
        assertThat(CheckInCode.typed("AB2").isWhole()).isFalse();
    }
}
