package wangang.vacancy.legality.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wangang.legalcheck.LegalCheck;
import wangang.vacancy.legality.application.RuleSets.Trial;
import wangang.vacancy.legality.domain.TrialId;
import wangang.vacancy.testing.RuleFolder;

class RuleSetsTest {

    private static final LegalCheck SHIPPED = LegalCheck.shipped();

    @TempDir
    private Path folder;

    @Test
    void theRulesInForceAreThoseOfTheFolderOrTheShippedOnes() {
        var configuration = new LegalityConfiguration();
        var path = RuleFolder.in(folder).named("2030.1").path().toString();

        assertThat(configuration.legalCheck(settings("", "")).version()).isEqualTo(SHIPPED.version());
        assertThat(configuration.legalCheck(settings(path, "")).version()).isEqualTo("2030.1");
        assertThat(configuration.ruleSets(SHIPPED, settings("", " ")).trial()).isEmpty();
        assertThat(configuration.ruleSets(SHIPPED, settings("", path)).trial()).isPresent();
    }

    @Test
    void rulesThatAreInForceAreNotOnTrial() {
        assertThat(RuleSets.of(SHIPPED, null).trial()).isEmpty();
        assertThat(RuleSets.of(SHIPPED, RuleFolder.in(folder).check()).trial()).isEmpty();
    }

    @Test
    void aTrialNeedsAVersionOfItsOwn() {
        var changed = RuleFolder.in(folder).without("sex").check();

        assertThatThrownBy(() -> RuleSets.of(SHIPPED, changed))
                .hasMessageContaining("both say version " + SHIPPED.version())
                .hasMessageContaining("wangang.vacancy.legality.trial");
    }

    @Test
    void anEditedFolderIsAnotherTrial() {
        var rules = RuleFolder.in(folder).named("2030.1");
        var first = trial(rules);
        var again = trial(rules);
        var edited = trial(rules.without("sex"));

        assertThat(again).isEqualTo(first);
        assertThat(edited.onTrial().version()).isEqualTo("2030.1");
        assertThat(edited.toString()).isNotEqualTo(first.toString());
    }

    private static LegalitySettings settings(String rules, String trial) {
        return new LegalitySettings(rules, trial, Duration.ofMinutes(1), 200);
    }

    private static TrialId trial(RuleFolder rules) {
        return RuleSets.of(SHIPPED, rules.check()).trial().map(Trial::id).orElseThrow();
    }
}
