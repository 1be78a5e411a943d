package wangang.campaign.progress.application;

import java.time.Instant;
import java.util.SortedMap;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.progress.domain.Figures;

/** What a campaign has achieved by {@code at}. */
public record Progress(
        Campaign campaign,
        Instant at,
        Figures total,
        SortedMap<String, Figures> byDay,
        SortedMap<String, Figures> byTrade,
        SortedMap<String, Figures> bySubdistrict) {}
