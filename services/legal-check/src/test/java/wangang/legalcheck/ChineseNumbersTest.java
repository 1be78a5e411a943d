package wangang.legalcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "35, 35",
        "'2,740', 2740",
        "2.5k, 2500",
        "1.2万, 12000",
        "两, 2",
        "十, 10",
        "十八, 18",
        "三十五, 35",
        "四十, 40",
        "两千五, 2500",
        "三千五百, 3500",
        "一万二, 12000",
        "两千零五十, 2050",
        "六千, 6000",
        "一百二十, 120"
    })
    void readsNumbersAsTheyAreWritten(String written, double value) {
        assertThat(ChineseNumbers.read(written)).isEqualTo(value);
    }
}
