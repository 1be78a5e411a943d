package wangang.campaign.attendance.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wangang.campaign.fair.domain.Room;

/**
 * Where booths that wait might stand, so that neither a trade nor the crowd gathers in one room.
 *
 * @param places who goes where
 * @param left booths that no room has space for
 */
public record SuggestedPlaces(List<Place> places, List<AskedBooth> left) {

    /** @param room the room's code */
    public record Place(AskedBooth booth, String room) {}

    private static final Comparator<AskedBooth> MOST_WISHED_FIRST = Comparator.comparingLong(AskedBooth::wishes)
            .reversed()
            .thenComparing(booth -> booth.id().toString());

    public SuggestedPlaces {
        places = List.copyOf(places);
        left = List.copyOf(left);
    }

    /**
     * The most wished first, each goes to the room that has, for its size, the fewest booths of the trade, then the
     * smallest crowd, then the most space.
     */
    public static SuggestedPlaces of(List<Room> rooms, List<StandingBooths> standing, List<AskedBooth> asked) {
        var fillings = rooms.stream().map(Filling::new).toList();
        for (var group : standing) {
            filling(fillings, group.room()).ifPresent(room -> room.add(group.trade(), group.booths(), group.wishes()));
        }
        var places = new ArrayList<Place>();
        var left = new ArrayList<AskedBooth>();
        for (var booth : asked.stream().sorted(MOST_WISHED_FIRST).toList()) {
            var room = bestFor(booth.trade(), fillings).orElse(null);
            if (room == null) {
                left.add(booth);
            } else {
                room.add(booth.trade(), 1, booth.wishes());
                places.add(new Place(booth, room.code()));
            }
        }
        return new SuggestedPlaces(places, left);
    }

    private static Optional<Filling> filling(List<Filling> rooms, String code) {
        return rooms.stream().filter(room -> room.code().equals(code)).findFirst();
    }

    private static Optional<Filling> bestFor(@Nullable String trade, List<Filling> rooms) {
        return rooms.stream()
                .filter(Filling::hasSpace)
                .min(Comparator.<Filling>comparingDouble(room -> room.shareOf(trade))
                        .thenComparingDouble(Filling::crowding)
                        .thenComparingDouble(Filling::fullness)
                        .thenComparing(Filling::code));
    }
}
