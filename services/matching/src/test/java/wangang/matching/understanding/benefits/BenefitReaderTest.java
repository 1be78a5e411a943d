package wangang.matching.understanding.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Passage;

class BenefitReaderTest {

    private final BenefitReader reader = new BenefitReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5险1金，做五休二，餐贴               | 五险一金 周末双休 餐饮补贴
            提供食宿，有薪年假，十三薪           | 包吃住 带薪年假 年底双薪
            福利待遇：培训、旅游                 | 带薪培训 员工旅游
            岗位职责：组织培训和旅游             |
            岗位职责：负责五险一金的办理         |
            不提供住宿，无双休                   |
            """)
    void readsWhatIsOfferedByItsCanonicalName(String text, @Nullable String names) {
        var expected = names == null ? List.of() : List.of(names.split(" ", -1));
        assertThat(reader.read(List.of(Passage.text(text))).stream().map(Found::value))
                .isEqualTo(expected);
    }
}
