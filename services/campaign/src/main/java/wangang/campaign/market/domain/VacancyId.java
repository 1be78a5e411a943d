package wangang.campaign.market.domain;

import java.util.UUID;

/** Names a vacancy, as employer-vacancy does. */
public record VacancyId(UUID value) {}
