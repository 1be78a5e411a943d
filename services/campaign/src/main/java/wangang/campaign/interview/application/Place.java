package wangang.campaign.interview.application;

import java.time.Instant;
import java.util.UUID;

/** The last interview of a page: when it begins, and which it is. */
public record Place(Instant begins, UUID id) {}
