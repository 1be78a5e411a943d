package wangang.vacancy.freshness.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.freshness.application.DoubtfulVacancies.Found;
import wangang.vacancy.posting.application.PostingRefusals;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.posting.application.VacancySettings;

/** Tells employers which of their vacancies wait for a word. */
@Service
@Transactional(readOnly = true)
@EnableConfigurationProperties(FreshnessSettings.class)
public class AskingEmployers {

    private final Employers employers;
    private final DoubtfulVacancies doubtful;
    private final PublicationPolicies policies;
    private final FreshnessSettings settings;
    private final VacancySettings days;

    AskingEmployers(
            Employers employers,
            DoubtfulVacancies doubtful,
            PublicationPolicies policies,
            FreshnessSettings settings,
            VacancySettings days) {
        this.employers = employers;
        this.doubtful = doubtful;
        this.policies = policies;
        this.settings = settings;
        this.days = days;
    }

    /** In the order of their ids, after {@code after}. */
    public Outcome<List<Doubtful>> of(String account, @Nullable UUID after, int limit) {
        var employer = employers.findByAccount(account).orElse(null);
        if (employer == null) {
            return Outcome.refused(PostingRefusals.NO_EMPLOYER);
        }
        var now = policies.now();
        var idle = settings.askedSince(now);
        var ending = LocalDate.ofInstant(now.plus(settings.askBeforeEnd()), days.zone());
        return Outcome.done(doubtful.of(employer.id(), idle, ending, after, limit).stream()
                .map(found -> asked(found, idle))
                .toList());
    }

    private Doubtful asked(Found found, Instant idle) {
        var doubt = found.stale() ? Doubt.STALE : found.activeAt().isBefore(idle) ? Doubt.IDLE : Doubt.ENDING;
        var lapses = found.activeAt().plus(settings.closeAfter());
        var ends = found.validUntil().plusDays(1).atStartOfDay(days.zone()).toInstant();
        return new Doubtful(
                found.id(),
                found.title(),
                found.reference(),
                doubt,
                found.activeAt(),
                found.validUntil(),
                lapses.isBefore(ends) ? lapses : ends);
    }
}
