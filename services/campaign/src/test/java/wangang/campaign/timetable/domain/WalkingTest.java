package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wangang.campaign.timetable.domain.AFair.roomId;

import java.util.List;
import java.util.Set;
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
        var walking = new Walking(ROOMS, new int[][] {{0, 5}, {3, 0}}, Set.of(roomId("线上")));

        assertThat(walking.minutes(roomId("一楼"), roomId("线上"))).isZero();
        assertThat(walking.minutes(roomId("线上"), roomId("线上"))).isZero();
        assertThat(Walking.none(ROOMS).minutes(roomId("一楼"), roomId("二楼"))).isZero();
    }

    @Test
    void knowsEveryWay() {
        refuses(ROOMS, new int[][] {{0, 5}, {3}});
        refuses(ROOMS, new int[][] {{0, 5}});
        refuses(ROOMS, new int[][] {{0, 5}, {3, 0}, {0, 0}});
    }

    @Test
    void refusesImpossibleWays() {
        refuses(ROOMS, new int[][] {{0, -1}, {3, 0}});
        refuses(ROOMS, new int[][] {{0, 5}, {3, 1}});
        refuses(ROOMS, new int[][] {{0, Integer.MAX_VALUE}, {3, 0}});
    }

    @Test
    void knowsEachRoomOnce() {
        refuses(List.of(roomId("一楼"), roomId("一楼")), new int[][] {{0, 0}, {0, 0}});
        assertThatThrownBy(() -> new Walking(ROOMS, new int[][] {{0, 5}, {3, 0}}, Set.of(roomId("一楼"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Walking.none(ROOMS).minutes(roomId("一楼"), roomId("三楼")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refuses(List<RoomId> rooms, int[][] minutes) {
        assertThatThrownBy(() -> new Walking(rooms, minutes)).isInstanceOf(IllegalArgumentException.class);
    }
}
