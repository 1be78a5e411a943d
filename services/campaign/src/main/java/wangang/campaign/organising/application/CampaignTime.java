package wangang.campaign.organising.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Now, and which day it is where the platform stands. */
@Component
@EnableConfigurationProperties(CampaignSettings.class)
public class CampaignTime {

    private final CampaignSettings settings;
    private final Clock clock;

    CampaignTime(CampaignSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /** Now, by the clocks of the place. */
    public ZonedDateTime here() {
        return clock.instant().atZone(settings.zone());
    }

    public ZoneId zone() {
        return settings.zone();
    }
}
