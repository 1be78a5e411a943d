package wangang.campaign.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.attendance.domain.AttendedFair.NOW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wangang.campaign.attendance.domain.SuggestedPlaces.Place;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.Room;

/** On generated fairs: whatever does not spread breaks one of these. */
class SuggestedPlacesTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyBoothGoesToOneRoomWhileThereIsSpace(int seed) {
        var random = new Random(seed);
        var rooms = rooms(1 + random.nextInt(6), () -> 1 + random.nextInt(8));
        var standing = standing(random, rooms);
        var asked = asked(random, random.nextInt(40), 5);
        var suggested = SuggestedPlaces.of(rooms, standing, asked);

        var used = standing.stream()
                .collect(Collectors.groupingBy(StandingBooths::room, Collectors.summingInt(StandingBooths::booths)));
        int free = rooms.stream().mapToInt(Room::booths).sum()
                - used.values().stream().mapToInt(Integer::intValue).sum();
        suggested.places().forEach(place -> used.merge(place.room(), 1, Integer::sum));
        assertThat(rooms).allMatch(room -> used.getOrDefault(room.code(), 0) <= room.booths());
        assertThat(suggested.places()).hasSize(Math.min(free, asked.size()));
        var all = new ArrayList<>(suggested.left());
        suggested.places().forEach(place -> all.add(place.booth()));
        assertThat(all).containsExactlyInAnyOrderElementsOf(asked);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderInWhichItIsAsked(int seed) {
        var random = new Random(seed);
        var rooms = rooms(4, () -> 1 + random.nextInt(8));
        var asked = asked(random, 20, 4);
        var shuffled = new ArrayList<>(asked);
        Collections.shuffle(shuffled, random);
        assertThat(SuggestedPlaces.of(rooms.reversed(), List.of(), shuffled))
                .isEqualTo(SuggestedPlaces.of(rooms, List.of(), asked));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inEqualRoomsNoTradeGathers(int seed) {
        var random = new Random(seed);
        var asked = asked(random, random.nextInt(60), 5);
        var rooms = rooms(1 + random.nextInt(5), () -> 60);
        var byTrade = SuggestedPlaces.of(rooms, List.of(), asked).places().stream()
                .collect(Collectors.groupingBy(
                        place -> String.valueOf(place.booth().trade())));
        assertThat(byTrade.values())
                .allSatisfy(places -> assertThat(spread(rooms, places, _ -> 1)).isLessThanOrEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inEqualRoomsTheCrowdsDifferByOneBoothAtMost(int seed) {
        var random = new Random(seed);
        var asked = IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(index -> booth("T" + index, random.nextInt(200)))
                .toList();
        var rooms = rooms(1 + random.nextInt(5), () -> 60);
        long largest = asked.stream().mapToLong(AskedBooth::wishes).max().orElseThrow();
        assertThat(spread(rooms, SuggestedPlaces.of(rooms, List.of(), asked).places(), AskedBooth::wishes))
                .isLessThanOrEqualTo(largest);
    }

    @Test
    void mindsWhatStandsAlreadyAndHowLargeARoomIs() {
        var rooms = List.of(new Room("A", 4, null), new Room("B", 4, null), new Room("C", 1, null));
        var one = List.of(new StandingBooths("A", "I", 1, 30));
        assertThat(SuggestedPlaces.of(rooms, one, List.of(booth("I", 0))).places())
                .extracting(Place::room)
                .containsExactly("B");
        var two = List.of(new StandingBooths("A", "I", 2, 0), new StandingBooths("B", "I", 2, 0));
        assertThat(SuggestedPlaces.of(rooms, two, List.of(booth("I", 0))).places())
                .extracting(Place::room)
                .containsExactly("A");
    }

    private static long spread(List<Room> rooms, List<Place> places, ToLongFunction<AskedBooth> weight) {
        Map<String, Long> sums = places.stream()
                .collect(Collectors.groupingBy(
                        Place::room, Collectors.summingLong(place -> weight.applyAsLong(place.booth()))));
        var loads = rooms.stream()
                .mapToLong(room -> sums.getOrDefault(room.code(), 0L))
                .summaryStatistics();
        return loads.getMax() - loads.getMin();
    }

    private static List<Room> rooms(int count, IntSupplier booths) {
        return IntStream.range(0, count)
                .mapToObj(index -> new Room("R" + index, booths.getAsInt(), null))
                .toList();
    }

    private static List<StandingBooths> standing(Random random, List<Room> rooms) {
        return rooms.stream()
                .map(room -> new StandingBooths(
                        room.code(), "T" + random.nextInt(3), random.nextInt(room.booths() + 1), random.nextInt(50)))
                .toList();
    }

    private static List<AskedBooth> asked(Random random, int count, int trades) {
        return IntStream.range(0, count)
                .mapToObj(
                        _ -> booth(random.nextInt(10) == 0 ? null : "T" + random.nextInt(trades), random.nextInt(200)))
                .toList();
    }

    private static AskedBooth booth(@Nullable String trade, long wishes) {
        return new AskedBooth(BoothId.next(NOW), 1, trade, wishes);
    }
}
