package wangang.campaign.handout.domain;

import java.util.List;

/** What hangs at a room's door. */
public record RoomSign(String room, List<BoothInRoom> booths) {

    public RoomSign {
        booths = List.copyOf(booths);
    }
}
