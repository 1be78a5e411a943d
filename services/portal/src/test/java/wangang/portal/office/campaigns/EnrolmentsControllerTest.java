package wangang.portal.office.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.portal.services.Answer;
import wangang.portal.services.Problem;

class EnrolmentsControllerTest {

    @Test
    void saysHowManyWereApprovedAndWhyOthersWereNot() {
        var refused = new Answer.Refused<String>(new Problem(412, null, null, "已被修改。", null));

        assertThat(EnrolmentsController.sum(List.of(new Answer.Given<>("", null), refused, refused)))
                .isEqualTo("已批准 1 个岗位。另有 2 个没有成功，仍在列表中。已被修改。");
    }

    @Test
    void asksToChooseWhereNothingWas() {
        assertThat(EnrolmentsController.sum(List.of())).startsWith("没有选中");
    }
}
