package wangang.legalcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a folder on disk: a copy of those that are shipped, and what becomes of it. */
class RuleFolderTest {

    private static final LegalCheck SHIPPED = LegalCheck.shipped();
    private static final Advertisement SPARE_TIME =
            Advertisement.of("岗位职责：收银。须热爱围棋。", VacancyTerms.unknown(ExampleFile.DATE, ExampleFile.SHANGHAI));

    @TempDir
    private Path folder;

    @BeforeEach
    void copyShipped() throws IOException {
        copy("index");
        copy("common");
        copy("minimum-wages");
        for (var rule : SHIPPED.rules().all()) {
            copy(rule.file().code());
        }
    }

    private void copy(String name) throws IOException {
        try (var file = RuleFolderTest.class.getResourceAsStream("rules/" + name + ".yaml")) {
            assertThat(file).as(name).isNotNull();
            Files.copy(file, folder.resolve(name + ".yaml"));
        }
    }

    @Test
    void theShippedRulesPassTheInspectionAndAreTheSameInAFolder() {
        var copied = LegalCheck.from(folder);

        assertThat(copied.version()).isEqualTo(SHIPPED.version());
        assertThat(copied.fingerprint()).isEqualTo(SHIPPED.fingerprint()).hasSize(64);
        assertThat(ExampleFile.examples()).allSatisfy(example -> {
            var text = Advertisement.of(example.text(), example.terms());
            assertThat(copied.check(text)).isEqualTo(SHIPPED.check(text));
        });
    }

    @Test
    void aChangedRuleFindsOtherWordsUnderItsOwnVersion() {
        edit("index", text -> text.replace("version: " + SHIPPED.version(), "version: 2030.1-trial"));
        edit("private-question", text -> text.replaceFirst("find:\n", "find:\n  - name: go\n    pattern: '热爱围棋'\n"));

        var changed = LegalCheck.from(folder);

        assertThat(SHIPPED.check(SPARE_TIME).findings()).isEmpty();
        var result = changed.check(SPARE_TIME);
        assertThat(result.version()).isEqualTo("2030.1-trial");
        assertThat(result.findings()).extracting(Finding::span).containsExactly("热爱围棋");
        assertThat(changed.fingerprint()).isNotEqualTo(SHIPPED.fingerprint());
    }

    @Test
    void aRemarkIsAnotherContentUnderTheSameVersion() {
        edit("sex", text -> text + "# seen\n");

        var edited = LegalCheck.from(folder);

        assertThat(edited.version()).isEqualTo(SHIPPED.version());
        assertThat(edited.fingerprint()).isNotEqualTo(SHIPPED.fingerprint());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sex           | find:                   | "find:\n  - {name: odd, pattern: '限({men}'}\n"       | sex.yaml: wording odd: no list of words is called men
            sex           | find:                   | "find:\n  - {name: odd, pattern: '限男('}\n"         | sex.yaml: wording odd: a group is not closed
            sex           | find:                   | "find:\n  - {name: odd, pattern: '限{gap}+男'}\n"    | sex.yaml: wording odd repeats without bound
            sex           | find:                   | "find:\n  - {name: odd, pattern: '限男(?<!只{1,})'}\n" | sex.yaml: wording odd
            sex           | find:                   | "find:\n  - {name: odd}\n"                            | sex.yaml: pattern of wording odd is missing
            sex           | article:                | "# article:"                                          | sex.yaml: article is missing
            sex           | "severity: block"       | "severity: severe"                                    | sex.yaml
            sex           | "exceptWords:"          | "exceptWords:\n  - '{nowhere}'"                       | sex.yaml: exception {nowhere}
            sex           | "code: sex"             | "code: sex\nseverety: warn"                           | "sex.yaml: Unrecognized property"
            common        | "exceptClauses:"        | "exceptClauses:\n  - '{nowhere}'"                     | common.yaml: exception {nowhere}
            common        | "words:"                | "words: ["                                            | common.yaml
            minimum-wages | "2025-07-01"            | "July 2025"                                           | minimum-wages.yaml: from is no day: July 2025
            index         | "files:"                | "files:\n  - night-work"                              | night-work.yaml: there is no such file
            index         | "version:"              | "# version:"                                          | index.yaml: version is missing
            """)
    void saysWhichFileAndRuleIsBroken(String name, String found, String replaced, String message) {
        edit(name, text -> text.replace(found, replaced));

        assertThatThrownBy(() -> LegalCheck.from(folder))
                .isInstanceOf(BrokenRules.class)
                .hasMessageStartingWith("the rules in " + folder + " cannot be used: ")
                .hasMessageContaining(message);
    }

    @Test
    void saysThatAFolderHasNoRules() {
        assertThatThrownBy(() -> LegalCheck.from(folder.resolve("elsewhere")))
                .isInstanceOf(BrokenRules.class)
                .hasMessageContaining("elsewhere cannot be used: index.yaml: there is no such file");
    }

    private void edit(String name, UnaryOperator<String> change) {
        var file = folder.resolve(name + ".yaml");
        try {
            var before = Files.readString(file);
            var after = change.apply(before);
            assertThat(after).as("edited " + name).isNotEqualTo(before);
            Files.writeString(file, after);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
