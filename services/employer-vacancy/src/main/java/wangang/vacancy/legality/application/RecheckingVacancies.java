package wangang.vacancy.legality.application;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;
import wangang.vacancy.legality.application.LegalRecords.Reread;
import wangang.vacancy.legality.application.OpenVacancies.OpenVacancy;

/**
 * Reads open vacancies again when other rules have come into force. What is published and now forbidden stays: nobody
 * is unpublished without a decision.
 */
@Service
class RecheckingVacancies {

    private final RuleSets rules;
    private final RuleRegister register;
    private final OpenVacancies vacancies;
    private final LegalRecords records;
    private final ReadingTexts reading;
    private final LegalitySettings settings;

    RecheckingVacancies(
            RuleSets rules,
            RuleRegister register,
            OpenVacancies vacancies,
            LegalRecords records,
            ReadingTexts reading,
            LegalitySettings settings) {
        this.rules = rules;
        this.register = register;
        this.vacancies = vacancies;
        this.records = records;
        this.reading = reading;
        this.settings = settings;
    }

    /** How many were read; none when an instance with other rules has started since. */
    int recheck(BooleanSupplier stopped) {
        var version = rules.inForce().version();
        return register.since(rules.inForceId())
                .map(since -> new Walk(
                        after -> vacancies.outdated(version, since, after, settings.batch()), this::reread, stopped))
                .map(Walk::toTheEnd)
                .orElse(0);
    }

    private int reread(List<OpenVacancy> batch) {
        var reader = reading.of(batch);
        return records.replaceAll(batch.stream()
                .map(vacancy -> new Reread(reader.read(rules.inForce(), vacancy), vacancy.version()))
                .toList());
    }
}
