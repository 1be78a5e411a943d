package wangang.campaign.handout.domain;

import java.util.List;

/** The signs of all rooms on site, in the fair's own order. */
public record RoomSigns(FairHeading fair, List<RoomSign> rooms) {

    public RoomSigns {
        rooms = List.copyOf(rooms);
    }
}
