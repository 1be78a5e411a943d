package wangang.matching.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({"3, 3", "12, 12", "三, 3", "两, 2", "十, 10", "十五, 15", "二十, 20", "三十五, 35"})
    void readsBothWaysOfWritingNumbers(String written, int value) {
        assertThat(written).matches(Numerals.ONE);
        assertThat(Numerals.of(written)).isEqualTo(value);
    }
}
