package wangang.matching.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.matching.typing.OpenVacancies.VOCABULARY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletingTest {

    @ParameterizedTest
    @CsvSource({
        "会, 会计师",
        "会计, 会计师",
        "計, 会计师",
        "计师, 会计师",
        "kuai, 会计师",
        "kuaiji, 会计师",
        "kuaij, 会计师",
        "kjs, 会计师",
        "会jis, 会计师",
        "jav, Java",
        "java开, Java开发工程师",
        "javakai, Java开发工程师",
        "ＪＡＶＡ, Java",
        "hkcw, 航空乘务员",
        "chengwu, 航空乘务员",
        "上海示例, 上海示例航空服务有限公司",
        "shanghai, 上海示例航空服务有限公司",
        "spring, Spring Boot",
        "会记师, 会计师",
        "养老户, 养老护理员",
        "yanglaohuli, 养老护理员",
        "yanglaohvliyuan, 养老护理员",
    })
    void completes(String typed, String expected) {
        assertThat(completed(typed, 8)).extracting(Suggestion::text).contains(expected);
    }

    @Test
    void saysHowManyVacanciesAreOpen() {
        assertThat(completed("会计", 1)).containsExactly(new Suggestion("会计", Kind.OCCUPATION, 14));
    }

    @Test
    void takesTheWorkOutOfATitle() {
        assertThat(completed("会计", 20)).extracting(Suggestion::text).doesNotContain("会计（双休）");
    }

    @Test
    void offersNothingThatIsNotOpen() {
        assertThat(completed("精算", 8)).isEmpty();
    }

    @Test
    void putsWhatBeginsSoBeforeWhatContainsIt() {
        assertThat(completed("会计", 2).getLast().text()).startsWith("会计");
    }

    @Test
    void givesNoMoreThanAskedFor() {
        assertThat(completed("a", 2)).hasSizeLessThanOrEqualTo(2);
    }

    private static List<Suggestion> completed(String typed, int size) {
        return new Completing(VOCABULARY, Plain.withoutSpaces(Plain.text(typed)), size).suggestions();
    }
}
