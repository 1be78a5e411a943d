package wangang.vacancy.legality.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import wangang.vacancy.legality.application.LegalRecords.Reread;
import wangang.vacancy.legality.application.OpenVacancies.OpenVacancy;
import wangang.vacancy.legality.application.Walk.Walked;
import wangang.vacancy.posting.application.PublicationPolicies;

/**
 * Reads open vacancies again when other rules have come into force. What is published and now forbidden stays: nobody
 * is unpublished without a decision.
 */
@Service
class RecheckingVacancies {

    /** When all are read, only instances that are about to be replaced, and resumed employers, bring others. */
    private static final Duration UNTIL_AGAIN = Duration.ofHours(1);

    private final RuleSets rules;
    private final RuleRegister register;
    private final OpenVacancies vacancies;
    private final LegalRecords records;
    private final ReadingTexts reading;
    private final LegalitySettings settings;
    private final PublicationPolicies policies;
    private volatile Instant again = Instant.MIN;

    RecheckingVacancies(
            RuleSets rules,
            RuleRegister register,
            OpenVacancies vacancies,
            LegalRecords records,
            ReadingTexts reading,
            LegalitySettings settings,
            PublicationPolicies policies) {
        this.rules = rules;
        this.register = register;
        this.vacancies = vacancies;
        this.records = records;
        this.reading = reading;
        this.settings = settings;
        this.policies = policies;
    }

    /** How many were read; none when an instance with other rules has started since. */
    int recheck(BooleanSupplier stopped) {
        var now = policies.now();
        if (now.isBefore(again)) {
            return 0;
        }
        var walked = walk(stopped);
        if (walked.isAtTheEnd()) {
            again = now.plus(UNTIL_AGAIN);
        }
        return walked.done();
    }

    private Walked walk(BooleanSupplier stopped) {
        var version = rules.inForce().version();
        return register.since(rules.inForceId())
                // By a clock that is behind, all would look as if read before, again and again.
                .filter(since -> !since.isAfter(policies.now()))
                .map(since -> new Walk(
                        after -> vacancies.outdated(version, since, after, settings.batch()), this::reread, stopped))
                .map(Walk::toTheEnd)
                .orElse(Walked.NOWHERE);
    }

    private int reread(List<OpenVacancy> batch) {
        var reader = reading.of(batch);
        return records.replaceAll(batch.stream()
                .map(vacancy -> new Reread(reader.read(rules.inForce(), vacancy), vacancy.version()))
                .toList());
    }
}
