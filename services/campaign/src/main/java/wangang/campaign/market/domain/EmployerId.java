package wangang.campaign.market.domain;

import java.util.UUID;

/** Names an employer, as employer-vacancy does. */
public record EmployerId(UUID value) {}
