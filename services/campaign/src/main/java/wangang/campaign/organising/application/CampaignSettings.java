package wangang.campaign.organising.application;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param zone in which a campaign's days are days
 * @param closingEvery how often campaigns whose last day is over are looked for
 */
@ConfigurationProperties("wangang.campaign")
public record CampaignSettings(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("1m") Duration closingEvery) {}
