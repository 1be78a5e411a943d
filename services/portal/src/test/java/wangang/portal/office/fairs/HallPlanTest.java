package wangang.portal.office.fairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HallPlanTest {

    private static final Fair FAIR = new Fair(
            new UUID(0, 1),
            new UUID(0, 2),
            "REGISTRATION",
            1,
            new Fair.Terms(
                    "专场",
                    "示例区就业服务中心",
                    "ON_SITE",
                    null,
                    List.of(new Fair.Room("A", 3, null), new Fair.Room("B", 1, null)),
                    List.of(),
                    15,
                    5,
                    5,
                    null,
                    null),
            List.of(),
            null);

    @Test
    void showsEachRoomWithItsBoothsAndEmptyPlaces() {
        var plan = HallPlan.of(FAIR, List.of(booth(1, "PLACED", "A"), booth(2, "PLACED", "B")), null);

        assertThat(plan.rooms().getFirst().free()).isEqualTo(2);
        assertThat(plan.rooms().getFirst().places()).containsExactly(2, 3);
        assertThat(plan.rooms().getLast().places()).isEmpty();
        assertThat(plan.placed()).isEqualTo(2);
    }

    @Test
    void partsThoseThatWaitFromThoseThatAreOver() {
        var plan = HallPlan.of(
                FAIR, List.of(booth(1, "ASKED", null), booth(2, "REFUSED", null), booth(3, "WITHDRAWN", "A")), null);

        assertThat(plan.waiting()).hasSize(1);
        assertThat(plan.over()).hasSize(2);
        assertThat(plan.suggests()).isFalse();
        assertThat(plan.placed()).isZero();
    }

    @Test
    void putsTheSuggestionBesideTheBoothThatWaits() {
        var place = new SuggestedPlaces.Place(new UUID(1, 1), 4, "B", "J", 12);
        var plan = HallPlan.of(
                FAIR,
                List.of(booth(1, "ASKED", null), booth(2, "ASKED", null)),
                new SuggestedPlaces(List.of(place), List.of(new UUID(1, 2))));

        assertThat(plan.waiting()).extracting(HallPlan.Waiting::suggested).containsExactly(place, null);
        assertThat(plan.suggests()).isTrue();
    }

    private static ListedBooth booth(int id, String status, @org.jspecify.annotations.Nullable String room) {
        return new ListedBooth(new UUID(1, id), new UUID(2, id), "单位", List.of(), status, room, 1);
    }
}
