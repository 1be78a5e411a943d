package wangang.campaign.quota.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.organising.domain.EmployerKind;
import wangang.campaign.organising.domain.ReservedShare;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "10, 5, 50, true, 50, 0",
        "10, 4, 50, false, 40, 1",
        "3, 1, 50, false, 33, 1",
        "7, 4, 60, false, 57, 1",
        "5, 5, 100, true, 100, 0",
        "5, 4, 100, false, 80, 1",
        "0, 0, 100, true, 0, 0",
    })
    void countsWhatIsMissing(long openings, long reserved, int asked, boolean kept, long percent, long missing) {
        var share = new Share(openings, reserved, asked);
        assertThat(share.isKept()).isEqualTo(kept);
        assertThat(share.percent()).isEqualTo(percent);
        assertThat(share.missing()).isEqualTo(missing);
        assertThat(new Share(openings, reserved + share.missing(), asked).isKept())
                .isTrue();
    }

    @Test
    void employersOfAKindAreCountedTogether() {
        var asked = List.of(
                new ReservedShare(EmployerKind.STATE_OWNED, 50), new ReservedShare(EmployerKind.COMMUNITY, 100));
        var compliance = Compliance.of(asked, List.of(employer(10, 2), employer(10, 9)));
        assertThat(compliance.kinds())
                .containsEntry(EmployerKind.STATE_OWNED, new Share(20, 11, 50))
                .containsEntry(EmployerKind.COMMUNITY, new Share(0, 0, 100));
        assertThat(compliance.employers())
                .extracting(line -> line.share().isKept())
                .containsExactly(false, true);
    }

    private static EmployerShare employer(long openings, long reserved) {
        return new EmployerShare(
                new EmployerId(UUID.randomUUID()),
                "示例国企（演示）",
                EmployerKind.STATE_OWNED,
                new Share(openings, reserved, 50));
    }
}
