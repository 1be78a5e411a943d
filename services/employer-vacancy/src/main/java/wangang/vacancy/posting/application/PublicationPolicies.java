package wangang.vacancy.posting.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import wangang.vacancy.posting.domain.PublicationPolicy;
import wangang.vacancy.reference.domain.ReferenceTables;

/** Today's rules and the moment they are applied at. */
@Component
@EnableConfigurationProperties(VacancySettings.class)
public class PublicationPolicies {

    private final ReferenceTables tables;
    private final VacancySettings settings;
    private final Clock clock;

    PublicationPolicies(ReferenceTables tables, VacancySettings settings, Clock clock) {
        this.tables = tables;
        this.settings = settings;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    public PublicationPolicy current() {
        return new PublicationPolicy(tables, today());
    }
}
