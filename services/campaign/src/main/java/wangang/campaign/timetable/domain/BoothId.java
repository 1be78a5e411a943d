package wangang.campaign.timetable.domain;

import java.util.UUID;

/** Names a booth of the fair. */
public record BoothId(UUID value) {}
