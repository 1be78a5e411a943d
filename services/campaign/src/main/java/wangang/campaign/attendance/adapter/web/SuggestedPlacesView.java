package wangang.campaign.attendance.adapter.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.domain.AskedBooth;
import wangang.campaign.attendance.domain.SuggestedPlaces;

/**
 * Where booths that wait might stand; nothing is placed by it.
 *
 * @param places who goes where, the most wished first
 * @param left booths that no room has space for
 */
record SuggestedPlacesView(List<PlaceView> places, List<UUID> left) {

    /**
     * A booth and its room.
     *
     * @param boothId the booth's id
     * @param version of the booth, for the If-Match of its placing
     * @param room the room's code
     * @param trade section letter of the employer's industry (GB/T 4754); absent when unknown
     * @param wishes how many people wish for the booth
     */
    record PlaceView(
            UUID boothId,
            long version,
            String room,
            @Nullable String trade,
            long wishes) {}

    static SuggestedPlacesView of(SuggestedPlaces suggested) {
        return new SuggestedPlacesView(
                suggested.places().stream()
                        .map(place -> of(place.booth(), place.room()))
                        .toList(),
                suggested.left().stream().map(booth -> booth.id().value()).toList());
    }

    private static PlaceView of(AskedBooth booth, String room) {
        return new PlaceView(booth.id().value(), booth.version(), room, booth.trade(), booth.wishes());
    }
}
