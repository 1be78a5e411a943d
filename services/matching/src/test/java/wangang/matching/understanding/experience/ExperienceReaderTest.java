package wangang.matching.understanding.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Passage;

class ExperienceReaderTest {

    private final ExperienceReader reader = new ExperienceReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            任职要求：1-3年前台工作经验                        | 1 | 3
            任职要求：3年以上带班经验                          | 3 |
            任职要求：五年及以上航线维修经验                   | 5 |
            任职要求：２～４年导购经验                         | 2 | 4
            任职要求：1、2年以上仓库工作经验                   | 2 |
            任职要求：1.三年以上经验                           | 3 |
            工作经验：十年以上                                 | 10 |
            任职要求：经验不限                                 | 0 |
            任职要求：无经验可，有老员工带教                   | 0 |
            任职要求：从事人事工作满两年                       | 2 |
            任职要求：3年以内工作经验                          | 0 | 3
            任职要求：5年以上厨房经验，其中2年管理经验         | 5 |
            任职要求：硕士1年以上、本科3年以上相关经验         | 1 |
            Requirements: 3+ years of experience in retail     | 3 |
            岗位职责：开店。需2年以上店长经验                  | 2 |
            """)
    void readsTheYearsAskedFor(String text, int min, @Nullable Integer max) {
        assertThat(value(read(text).required())).isEqualTo(new Years(min, max));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司介绍：成立20年，拥有15年行业经验",
                "任职要求：毕业两年内",
                "签订3年劳动合同，五险一金",
                "任职要求：大三年级以上在校生",
                "福利：每年两次调薪，工作满1年可休年假",
                "任职要求：2年以上客房经验者优先",
            })
    void doesNotTakeOtherYearsForADemand(String text) {
        assertThat(read(text).required()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            任职要求：有2年以上客房经验者优先 | 2
            任职要求：大专学历，1年以上收银经验优先 | 1
            """)
    void keepsPreferencesApart(String text, int years) {
        assertThat(value(read(text).preferred())).isEqualTo(new Years(years, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            任职要求：1年以上经验，优秀应届毕业生亦可 | true
            任职要求：欢迎应届生投递                 | true
            任职要求：应届生勿扰                     | false
            任职要求：不接受应届生                   | false
            任职要求：三年以上经验                   | false
            """)
    void seesWhetherFreshGraduatesAreWelcome(String text, boolean welcome) {
        assertThat(read(text).freshGraduates() != null).isEqualTo(welcome);
    }

    private ExperienceRequirement read(String text) {
        return reader.read(List.of(Passage.text(text)));
    }

    private static @Nullable Years value(@Nullable Found<Years> found) {
        return found == null ? null : found.value();
    }
}
