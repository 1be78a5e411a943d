package wangang.portal.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.portal.services.Problem;
import wangang.portal.services.Problem.FieldError;

class PlainSentencesTest {

    @Test
    void saysWithoutFieldNamesWhatAFormLacks() {
        var plain = PlainSentences.of(refused("pay.form", "vacancy/pay-missing", "请填写计薪方式 pay.form：MONTHLY。"));
        assertThat(plain.of("pay.form")).isEqualTo("请选择计薪方式；暂不公开可选“面议”。");
    }

    @Test
    void saysWhatKindOfValueAFieldTakes() {
        assertThat(PlainSentences.of(refused("openings", "request/wrong-type", "类型不正确"))
                        .of("openings"))
                .contains("数字");
        assertThat(PlainSentences.of(refused("validUntil", "request/wrong-type", "类型不正确"))
                        .of("validUntil"))
                .contains("日期");
    }

    @Test
    void leavesOtherSentencesToTheService() {
        assertThat(PlainSentences.of(refused("title", "vacancy/title-missing", "请填写岗位名称。"))
                        .sentences())
                .containsExactly("请填写岗位名称。");
    }

    private static Problem refused(String field, String code, String detail) {
        return new Problem(400, code, null, detail, List.of(new FieldError(field, code, detail)));
    }
}
