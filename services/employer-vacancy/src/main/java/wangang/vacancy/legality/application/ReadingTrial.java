package wangang.vacancy.legality.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.legality.application.LegalTrials.ByCode;
import wangang.vacancy.legality.application.LegalTrials.Differing;
import wangang.vacancy.legality.application.LegalTrials.Progress;
import wangang.vacancy.legality.domain.LegalRefusals;
import wangang.vacancy.legality.domain.TrialEffect;
import wangang.vacancy.legality.domain.TrialId;

/** What rules on trial would change, as far as they have come. */
@Service
@Transactional(readOnly = true)
public class ReadingTrial {

    /** @param startedAt null while no instance has begun */
    public record Report(TrialId trial, @Nullable Instant startedAt, Progress progress, List<ByCode> codes) {}

    private final RuleSets rules;
    private final RuleRegister register;
    private final LegalTrials trials;

    ReadingTrial(RuleSets rules, RuleRegister register, LegalTrials trials) {
        this.rules = rules;
        this.register = register;
        this.trials = trials;
    }

    public Outcome<Report> report() {
        return ofTrial(trial ->
                new Report(trial, register.since(trial).orElse(null), trials.progress(trial), trials.byCode(trial)));
    }

    /** Newest first. */
    public Outcome<List<Differing>> vacancies(
            @Nullable String code, @Nullable TrialEffect effect, @Nullable UUID before, int limit) {
        return ofTrial(trial -> trials.differing(trial, code, effect, before, limit));
    }

    private <T> Outcome<T> ofTrial(Function<TrialId, T> read) {
        return rules.trial()
                .map(trial -> Outcome.done(read.apply(trial.id())))
                .orElseGet(() -> Outcome.refused(LegalRefusals.NO_TRIAL));
    }
}
