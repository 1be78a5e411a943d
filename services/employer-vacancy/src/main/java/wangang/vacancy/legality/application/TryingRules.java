package wangang.vacancy.legality.application;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import wangang.vacancy.legality.application.LegalTrials.Tried;
import wangang.vacancy.legality.application.OpenVacancies.OpenVacancy;
import wangang.vacancy.legality.application.RuleSets.Trial;
import wangang.vacancy.legality.application.Walk.Walked;
import wangang.vacancy.legality.domain.TrialDifference;

/** Reads open vacancies by the rules on trial and by those in force, and keeps in what they differ. */
@Service
class TryingRules {

    private final RuleSets rules;
    private final RuleRegister register;
    private final OpenVacancies vacancies;
    private final LegalTrials trials;
    private final ReadingTexts reading;
    private final LegalitySettings settings;

    TryingRules(
            RuleSets rules,
            RuleRegister register,
            OpenVacancies vacancies,
            LegalTrials trials,
            ReadingTexts reading,
            LegalitySettings settings) {
        this.rules = rules;
        this.register = register;
        this.vacancies = vacancies;
        this.trials = trials;
        this.reading = reading;
        this.settings = settings;
    }

    /** How many were read; none without a trial, or when an instance with another has started since. */
    int tryOut(BooleanSupplier stopped) {
        return rules.trial()
                .filter(trial -> register.since(trial.id()).isPresent())
                .map(trial -> new Walk(
                        after -> vacancies.untried(trial.id(), after, settings.batch()),
                        batch -> tryOn(trial, batch),
                        stopped))
                .map(Walk::toTheEnd)
                .orElse(Walked.NOWHERE)
                .done();
    }

    private int tryOn(Trial trial, List<OpenVacancy> batch) {
        var reader = reading.of(batch);
        return trials.keepAll(
                trial.id(),
                batch.stream()
                        .map(vacancy -> {
                            var onTrial = reader.read(trial.check(), vacancy);
                            var difference = TrialDifference.between(reader.read(rules.inForce(), vacancy), onTrial);
                            return new Tried(vacancy, difference, onTrial.checkedAt());
                        })
                        .toList());
    }
}
