package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wangang.campaign.timetable.domain.AFair.roomId;

import java.util.List;
import org.junit.jupiter.api.Test;

class WalkingTest {

    private static final List<RoomId> ROOMS = List.of(roomId("一楼"), roomId("二楼"));

    @Test
    void mayTakeLongerUpThanDown() {
        var walking = new Walking(ROOMS, new int[][] {{0, 5}, {3, 0}});

        assertThat(walking.minutes(roomId("一楼"), roomId("二楼"))).isEqualTo(5);
        assertThat(walking.minutes(roomId("二楼"), roomId("一楼"))).isEqualTo(3);
    }

    @Test
    void nobodyWalksOnline() {
        var walking = new Walking(ROOMS, new int[][] {{0, 5}, {3, 0}});

        assertThat(walking.minutes(roomId("一楼"), roomId("线上"))).isZero();
        assertThat(Walking.none().minutes(roomId("一楼"), roomId("二楼"))).isZero();
    }

    @Test
    void knowsEveryWay() {
        assertThatThrownBy(() -> new Walking(ROOMS, new int[][] {{0, 5}, {3}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
