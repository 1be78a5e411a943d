package wangang.campaign.timetable.domain;

import java.util.UUID;

/** Names a room of the venue, or one online. */
public record RoomId(UUID value) {}
