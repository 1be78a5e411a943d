package wangang.portal.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.portal.fair.Examples.booth;

import java.util.List;
import org.junit.jupiter.api.Test;

class HallPlanTest {

    @Test
    void putsBoothsIntoTheirRoomsAndCountsWhatIsFree() {
        var plan = HallPlan.of(
                List.of(new Fair.Room("A", 12), new Fair.Room("B", 3)),
                List.of(booth(1, "B"), booth(2, "A"), booth(3, "B"), booth(4, null)));

        assertThat(plan.booths()).isEqualTo(3);
        assertThat(plan.halls()).extracting(HallPlan.Hall::code).containsExactly("A", "B");
        assertThat(plan.halls()).extracting(HallPlan.Hall::free).containsExactly(11, 1);
        assertThat(plan.halls()).extracting(HallPlan.Hall::wide).containsExactly(true, false);
    }
}
