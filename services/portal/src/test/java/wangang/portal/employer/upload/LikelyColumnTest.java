package wangang.portal.employer.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyColumnTest {

    private static final EnumSet<Column> ALL = EnumSet.allOf(Column.class);

    @ParameterizedTest
    @CsvSource({
        "职位名称,TITLE",
        "招聘职位,TITLE",
        "职位编号,REFERENCE",
        "人数,OPENINGS",
        "学历要求,DEGREE",
        "工作地点,ADDRESS",
        "月薪下限,PAY_MIN",
        "职位描述,TEXT",
        "截止日期,VALID_UNTIL"
    })
    void knowsTheUsualOtherNames(String heading, Column column) {
        assertThat(LikelyColumn.among(List.of(heading), ALL)).containsEntry(heading, column);
    }

    @ParameterizedTest
    @CsvSource({"学历,DEGREE", "专业要求,MAJORS", "福利待遇,BENEFITS", "* 薪酬下限（元/月）,PAY_MIN", "招聘 人数,OPENINGS"})
    void seesThatOneNameContainsTheOther(String heading, Column column) {
        assertThat(LikelyColumn.among(List.of(heading), ALL)).containsEntry(heading, column);
    }

    @ParameterizedTest
    @CsvSource({"年限", "专业技能", "备注", "薪", "月薪"})
    void guessesNothingWhereSeveralOrNoneAreAlike(String heading) {
        assertThat(LikelyColumn.among(List.of(heading), ALL)).isEmpty();
    }

    @Test
    void givesAColumnOnceAndOnlyWhereItIsFree() {
        assertThat(LikelyColumn.among(List.of("最低学历（备注）", "学历要求", "文化程度"), ALL))
                .containsOnlyKeys("学历要求")
                .containsValue(Column.DEGREE);
        assertThat(LikelyColumn.among(List.of("学历要求"), EnumSet.of(Column.TITLE)))
                .isEmpty();
    }
}
