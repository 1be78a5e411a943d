package wangang.campaign.fair.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FairTermsTest {

    @Test
    void addressesOfOnlineRoomsCanBeLeftOut() {
        var terms = new FairTerms(
                "线上专场",
                "长宁区就业促进中心",
                FairKind.ONLINE,
                null,
                List.of(new Room("A", 3, "https://meet.example/a"), new Room("B", 2, "https://meet.example/b")),
                List.of(),
                15,
                5,
                0,
                200,
                "华东理工大学");

        assertThat(terms.withoutLinks().rooms()).containsExactly(new Room("A", 3, null), new Room("B", 2, null));
        assertThat(terms.withoutLinks().name()).isEqualTo("线上专场");
        assertThat(terms.withoutLinks().places()).isEqualTo(200);
        assertThat(terms.withoutLinks().school()).isEqualTo("华东理工大学");
    }
}
