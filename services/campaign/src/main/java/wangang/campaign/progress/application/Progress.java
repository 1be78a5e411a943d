package wangang.campaign.progress.application;

import java.time.Instant;
import wangang.campaign.organising.domain.Campaign;

/** What a campaign has achieved by {@code at}. */
public record Progress(Campaign campaign, Instant at, Counted counted) {}
