package wangang.campaign.timetable.domain;

import java.util.UUID;

/** Names a jobseeker at the fair. */
public record PersonId(UUID value) {}
