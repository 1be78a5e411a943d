package wangang.legalcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFilesTest {

    private static final LegalCheck CHECK = LegalCheck.shipped();

    @Test
    void thereIsAFileForEveryLaw() {
        assertThat(CHECK.rules().all()).hasSize(18);
    }

    @Test
    void almostEveryWordingCanBeSkippedByItsWords() {
        var all = CHECK.rules().all().stream()
                .flatMap(rule -> rule.wordings().stream())
                .toList();

        assertThat(all.stream()
                        .filter(wording -> wording.expression().required().isEmpty())
                        .count())
                .isLessThan(all.size() / 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "男",
                "限",
                "35",
                "年龄",
                "不要",
                "押金",
                "试用期",
                "1",
                "户籍",
                "乙肝",
                "女、",
                "本科全日制",
                "仅限沪籍。",
                "非沪籍勿扰",
                "外省户籍不招",
                "试用期3个月",
                "到手工资2500",
                "全日制本科不要",
                "限男女优先35岁以下"
            })
    void hostileTextTakesLinearTime(String piece) {
        var terms = VacancyTerms.unknown(ExampleFile.DATE, ExampleFile.SHANGHAI);
        var text = piece.repeat(10_000 / piece.length());
        long start = System.nanoTime();

        CHECK.check(Advertisement.of(text, terms));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void minimumWagesAreThoseOfTheDayAndPlace() {
        var rules = CHECK.rules();

        assertThat(rules.minimumWage("310105", LocalDate.of(2025, 6, 30))).isEqualTo(2_690);
        assertThat(rules.minimumWage("310105", LocalDate.of(2025, 7, 1))).isEqualTo(2_740);
        assertThat(rules.minimumWage("440100", LocalDate.of(2025, 7, 1))).isZero();
        assertThat(rules.hourlyMinimum("310105", LocalDate.of(2025, 6, 30))).isEqualTo(24);
        assertThat(rules.hourlyMinimum("310105", LocalDate.of(2025, 7, 1))).isEqualTo(25);
        assertThat(rules.hourlyMinimum("440100", LocalDate.of(2025, 7, 1))).isZero();
    }
}
