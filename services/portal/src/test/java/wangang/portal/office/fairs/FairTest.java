package wangang.portal.office.fairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairTest {

    @ParameterizedTest
    @CsvSource({
        "PLANNED,OPEN_REGISTRATION",
        "REGISTRATION,CLOSE_REGISTRATION",
        "REGISTRATION_CLOSED,START",
        "RUNNING,FINISH",
        "DONE,",
        "CANCELLED,"
    })
    void offersTheStepThatTheServiceAllowsNext(String status, @org.jspecify.annotations.Nullable String step) {
        assertThat(fair(status).nextStep()).isEqualTo(step);
    }

    @Test
    void letsOnlyTheListOfExhibitorsBeTickedOnceItIsAnnounced() {
        assertThat(Fair.CHECKS).allMatch(check -> fair("PLANNED").mayTick(check));
        assertThat(Fair.CHECKS)
                .filteredOn(check -> fair("REGISTRATION").mayTick(check))
                .containsExactly("EXHIBITOR_LIST_CHECKED");
        assertThat(Fair.CHECKS).noneMatch(check -> fair("RUNNING").mayTick(check));
    }

    private static Fair fair(String status) {
        var terms = new Fair.Terms("专场", "示例区就业服务中心", "ON_SITE", null, List.of(), List.of(), 15, 5, 5, null, null);
        return new Fair(new UUID(0, 1), new UUID(0, 2), status, 1, terms, null, null);
    }
}
