package wangang.matching.understanding.degree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Passage;
import wangang.matching.vocabulary.Degree;

class DegreeReaderTest {

    private final DegreeReader reader = new DegreeReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            任职要求：1、本科及以上学历，会记账                | BACHELOR    |
            任职要求：大专以上学历，能倒班                     | COLLEGE     |
            要求：统招本科，两年以上餐饮管理经验               | BACHELOR    |
            岗位要求：硕士，航空航天相关专业                   | MASTER      |
            学历要求：博士研究生                               | DOCTOR      |
            岗位要求：高中／中专及以上学历，吃苦耐劳           | SENIOR_HIGH |
            初中以上文化程度，身体健康                         | JUNIOR_HIGH |
            任职要求：学历不限，有叉车证                       | NONE        |
            不限学历，肯学就行                                 | NONE        |
            任职资格：本科及以上学历，硕士优先                 | BACHELOR    | MASTER
            任职资格：大专学历，本科优先考虑                   | COLLEGE     | BACHELOR
            任职要求：学历不限，大专优先                       | NONE        | COLLEGE
            任职要求：本科以上学历，有物业经验者优先           | BACHELOR    |
            任职要求：硕士优先                                 |             | MASTER
            任职要求：在读本科生或研究生，每周到岗三天         | BACHELOR    |
            任职要求：硕士及以上学历，经验丰富者可放宽至本科   | BACHELOR    |
            Requirements: Bachelor's degree or above in law    | BACHELOR    |
            值班表的整理任职要求：全日制本科，有护士执业证     | BACHELOR    |
            """)
    void readsTheFloorAndThePreference(String text, @Nullable Degree floor, @Nullable Degree preferred) {
        var read = reader.read(List.of(Passage.text(text)));
        assertThat(value(read.required())).isEqualTo(floor);
        assertThat(value(read.preferred())).isEqualTo(preferred);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "岗位职责：辅导高中数学和初中物理",
                "岗位职责：拜访本科院校，维护高校客户",
                "公司介绍：团队里有三位博士",
                "任职要求：master data 的日常维护，能适应出差",
                "岗位职责：为攻读硕士的学员答疑",
                "任职要求：提高职业素养，集中专注，熟悉两大专业软件，本科技公司统一着装",
            })
    void doesNotTakePupilsSchoolsAndColleaguesForADemand(String text) {
        assertThat(reader.read(List.of(Passage.text(text)))).isEqualTo(DegreeRequirement.UNSTATED);
    }

    @Test
    void saysWhereItStands() {
        var text = "任职要求：能吃苦，大专以上";
        var required =
                reader.read(List.of(Passage.title("仓管"), Passage.text(text))).required();
        assertThat(required).isNotNull();
        assertThat(required.span().of(text)).isEqualTo("大专");
    }

    private static @Nullable Degree value(@Nullable Found<Degree> found) {
        return found == null ? null : found.value();
    }
}
