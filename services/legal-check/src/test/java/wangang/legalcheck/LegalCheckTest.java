package wangang.legalcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegalCheckTest {

    private static final LegalCheck CHECK = LegalCheck.shipped();
    private static final VacancyTerms TERMS = VacancyTerms.unknown(ExampleFile.DATE, ExampleFile.SHANGHAI);

    static Stream<ExampleFile.Example> examples() {
        return ExampleFile.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatTheLawForbidsAndNothingElse(ExampleFile.Example example) {
        assertThat(codes(CHECK.check(Advertisement.of(example.text(), example.terms()))))
                .containsExactlyElementsOf(example.codes());
    }

    @Test
    void everyRuleHasAnExample() {
        var codes = CHECK.rules().all().stream().map(rule -> rule.file().code()).toList();
        var seen = ExampleFile.examples()
                .flatMap(example -> example.codes().stream())
                .map(code -> code.replace("~", ""))
                .toList();

        assertThat(seen).containsAll(codes);
    }

    @Test
    void saysWhatIsWrongWhyAndHowToMendIt() {
        var finding =
                CHECK.check(Advertisement.of("岗位职责：收银。男生优先。", TERMS)).findings().getFirst();

        assertThat(finding.code()).isEqualTo("sex");
        assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
        assertThat(finding.span()).isEqualTo("男生优先");
        assertThat(finding.start()).isEqualTo(8);
        assertThat(finding.end()).isEqualTo(12);
        assertThat(finding.article()).contains("《就业促进法》第二十七条");
        assertThat(finding.explanation()).isNotBlank();
        assertThat(finding.rewording()).isNotBlank();
        assertThat(finding.overridable()).isTrue();
    }

    @Test
    void namesTheFieldWhoseFigureOffends() {
        var terms = new VacancyTerms(
                Audience.ALL,
                EmploymentKind.PART_TIME,
                "",
                new OfferedPay(20, 30, OfferedPay.Unit.HOUR),
                null,
                null,
                ExampleFile.DATE,
                ExampleFile.SHANGHAI);

        var finding = CHECK.check(Advertisement.of("周末理货。", terms)).findings().getFirst();

        assertThat(finding.code()).isEqualTo("pay-minimum-hourly");
        assertThat(finding.field()).isEqualTo("pay.min");
        assertThat(finding.span()).isEqualTo("20元/小时").hasSize(finding.end() - finding.start());
        assertThat(finding.article()).contains("第七十二条");
    }

    @Test
    void givesPlacesInTheTextAsItWasWritten() {
        var text = "要求：限　男 性，３５ 歲以下。";

        assertThat(CHECK.check(Advertisement.of(text, TERMS)).findings())
                .extracting(Finding::span)
                .containsExactly("要求：限　男 性", "３５ 歲以下");
    }

    @Test
    void readsEveryFieldInOrder() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", "前台（女）");
        texts.put("duties", "接待来访客户");
        texts.put("requirements", "35岁以下");

        assertThat(CHECK.check(new Advertisement(texts, TERMS)).findings())
                .extracting(Finding::field, Finding::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("title", "sex"),
                        org.assertj.core.groups.Tuple.tuple("requirements", "age"));
    }

    @Test
    void blocksOnlyWhereAFindingDoes() {
        assertThat(CHECK.check(Advertisement.of("薪资面议。", TERMS)).blocks()).isFalse();
        assertThat(CHECK.check(Advertisement.of("限汉族。", TERMS)).blocks()).isTrue();
    }

    @Test
    void namesTheVersionOfItsRules() {
        assertThat(CHECK.check(Advertisement.of("", TERMS)).version())
                .isEqualTo(CHECK.version())
                .isNotBlank();
    }

    @Test
    void joinsWhatIsOneRequirement() {
        assertThat(CHECK.check(Advertisement.of("不招残疾人、聋哑人。", TERMS)).findings())
                .hasSize(1);
        assertThat(CHECK.check(Advertisement.of("限女性。需要加班。男生勿扰。", TERMS)).findings())
                .hasSize(2);
    }

    private static List<String> codes(CheckResult result) {
        return result.findings().stream()
                .map(finding -> finding.code() + (finding.severity() == Severity.WARN ? "~" : ""))
                .sorted()
                .toList();
    }
}
