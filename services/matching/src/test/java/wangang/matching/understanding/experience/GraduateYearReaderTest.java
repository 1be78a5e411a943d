package wangang.matching.understanding.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.matching.understanding.text.Passage;

class GraduateYearReaderTest {

    private final GraduateYearReader reader = new GraduateYearReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-01 | 任职要求：2026届毕业生                            | 2026
            2026-03-01 | 任职要求：2025/2026届毕业生                       | 2025 2026
            2026-03-01 | 任职要求：1、25届、26届均考虑                     |
            2026-03-01 | 任职要求：26届或27届在校生                        | 2026 2027
            2026-03-01 | 任职要求：2024-2026届                             | 2024 2025 2026
            2026-03-01 | 任职要求：2027届及以后                            | 2027 2028 2029 2030 2031
            2026-03-01 | 任职要求：2026年7月毕业                           | 2026
            2026-03-01 | 任职要求：毕业时间为2025年9月至2026年8月          | 2026
            2026-03-01 | 任职要求：应届毕业生                              | 2026
            2026-10-01 | 任职要求：应届毕业生                              | 2026 2027
            2026-03-01 | 任职要求：毕业两年内                              | 2024 2025 2026
            2026-03-01 | 任职要求：毕业3年以内                             | 2023 2024 2025 2026
            2026-03-01 | 任职要求：毕业1-2年以内                           | 2024 2025
            2026-03-01 | 任职要求：毕业未满一年                            | 2025 2026
            2026-03-01 | 任职要求：应届生亦可                              |
            2026-03-01 | 任职要求：2026届优先                              |
            2026-03-01 | 任职要求：2026届及往届生                          |
            2026-03-01 | 任职要求：毕业3年以上，有带班经验                 |
            2026-03-01 | 公司介绍：荣获第21届金茶杯                        |
            """)
    void readsWhoseGraduationIsAskedFor(LocalDate on, String text, @Nullable String years) {
        var expected = years == null
                ? List.<Integer>of()
                : Stream.of(years.split(" ", -1)).map(Integer::valueOf).toList();
        assertThat(reader.read(List.of(Passage.text(text)), on).required()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            任职要求：2026届优先     | 2026
            任职要求：应届毕业生优先 | 2026
            """)
    void keepsPreferencesApart(String text, int year) {
        assertThat(reader.read(List.of(Passage.text(text)), LocalDate.of(2026, 3, 1))
                        .preferred())
                .containsExactly(year);
    }
}
