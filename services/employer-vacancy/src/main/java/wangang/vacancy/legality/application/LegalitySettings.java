package wangang.vacancy.legality.application;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param rules folder of the rules in force; those that are shipped when empty
 * @param trial folder of rules on trial, which read all open vacancies and change nothing; none when empty
 * @param checkingEvery how often vacancies are looked for that the rules in force or on trial have not read
 * @param batch most that are read between two statements (vacancies)
 */
@ConfigurationProperties("wangang.vacancy.legality")
public record LegalitySettings(
        @DefaultValue("") String rules,
        @DefaultValue("") String trial,
        @DefaultValue("1m") Duration checkingEvery,
        @DefaultValue("200") int batch) {

    public LegalitySettings {
        if (batch < 1) {
            throw new IllegalArgumentException("wangang.vacancy.legality.batch is at least 1");
        }
        if (checkingEvery.toMillis() < 1) {
            throw new IllegalArgumentException("wangang.vacancy.legality.checking-every is at least 1ms");
        }
    }

    Optional<Path> rulesFolder() {
        return folder(rules);
    }

    Optional<Path> trialFolder() {
        return folder(trial);
    }

    private static Optional<Path> folder(String written) {
        return written.isBlank() ? Optional.empty() : Optional.of(Path.of(written.strip()));
    }
}
