package wangang.portal.office.fairs;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the booths of a fair stand, and which wait.
 *
 * @param over booths that were refused or given back
 */
record HallPlan(List<RoomPlan> rooms, List<Waiting> waiting, List<ListedBooth> over) {

    /** A room with the booths in it. */
    record RoomPlan(Fair.Room room, List<ListedBooth> booths) {

        public int free() {
            return Math.max(0, room.booths() - booths.size());
        }

        /** One for each empty place. */
        public List<Integer> places() {
            return IntStream.rangeClosed(booths.size() + 1, room.booths())
                    .boxed()
                    .toList();
        }
    }

    /** A booth that has no room yet, and where it might stand. */
    record Waiting(ListedBooth booth, SuggestedPlaces.@Nullable Place suggested) {}

    static HallPlan of(Fair fair, Collection<ListedBooth> booths, @Nullable SuggestedPlaces suggested) {
        return new HallPlan(
                fair.terms().rooms().stream()
                        .map(room -> new RoomPlan(
                                room,
                                booths.stream()
                                        .filter(one ->
                                                one.placed() && room.code().equals(one.room()))
                                        .toList()))
                        .toList(),
                booths.stream()
                        .filter(ListedBooth::asked)
                        .map(one -> new Waiting(
                                one,
                                suggested == null
                                        ? null
                                        : suggested.of(one.boothId()).orElse(null)))
                        .toList(),
                booths.stream().filter(one -> !one.placed() && !one.asked()).toList());
    }

    public int placed() {
        return rooms.stream().mapToInt(room -> room.booths().size()).sum();
    }

    /** In which order booths are to be placed, those that have a suggestion. */
    List<SuggestedPlaces.Place> suggestions() {
        return waiting.stream()
                .map(Waiting::suggested)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    public boolean suggests() {
        return !suggestions().isEmpty();
    }
}
