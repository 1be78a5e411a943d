package wangang.portal.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void sentencesOfFieldsComeBeforeTheCommonOne() {
        var problem = new Problem(
                400,
                "vacancy/invalid",
                "请求内容有误",
                "填写有误",
                List.of(
                        new Problem.FieldError("title", "vacancy/title", "请填写名称。"),
                        new Problem.FieldError("pay", "vacancy/pay", "请填写薪资。"),
                        new Problem.FieldError("pay.min", "vacancy/pay", "请填写薪资。")));

        assertThat(problem.sentences()).containsExactly("请填写名称。", "请填写薪资。");
        assertThat(problem.of("pay")).isEqualTo("请填写薪资。");
        assertThat(problem.of("text")).isNull();
    }

    @Test
    void neverSaysNothing() {
        assertThat(Problem.without(400).sentences()).hasSize(1).noneMatch(String::isBlank);
    }
}
