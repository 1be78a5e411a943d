package wangang.portal.office.fairs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rooms for the booths that wait, and those that no room has space for. */
public record SuggestedPlaces(List<Place> places, List<UUID> left) {

    /** @param wishes how many people wish for the booth */
    public record Place(
            UUID boothId,
            long version,
            String room,
            @Nullable String trade,
            long wishes) {}

    public int waiting() {
        return places.size() + left.size();
    }

    Optional<Place> of(UUID booth) {
        return places.stream().filter(place -> place.boothId().equals(booth)).findFirst();
    }
}
