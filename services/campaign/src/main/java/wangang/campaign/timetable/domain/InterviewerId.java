package wangang.campaign.timetable.domain;

import java.util.UUID;

/** Names somebody who interviews at a booth. */
public record InterviewerId(UUID value) {}
