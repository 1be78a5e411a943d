package wangang.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the encoder and the parameters that are shipped. */
class MeaningModelTest {

    private static final TitleMeanings MEANINGS = new TitleMeanings(MeaningModel.shipped(new BgeEncoder()));

    @ParameterizedTest
    @CsvSource({
        "Java后端开发工程师, 服务端研发, 销售代表",
        "航空乘务员, 空中乘务, 仓库管理员",
        "会计, 财务会计, 幼儿教师",
        "奶茶店店员, 饮品店营业员, 算法工程师",
    })
    void titlesOfOneWorkAreMoreAlikeThanTitlesOfTwo(String title, String same, String other) {
        assertThat(likeness(title, same)).isGreaterThan(likeness(title, other) + 0.2);
    }

    @Test
    void aTitleIsWhollyLikeItselfAndLikenessIsMutual() {
        assertThat(likeness("数据分析师", "数据分析师")).isGreaterThan(0.98);
        assertThat(likeness("数据分析师", "数据标注员")).isEqualTo(likeness("数据标注员", "数据分析师"));
    }

    @ParameterizedTest
    @CsvSource({
        "浩宇广告招聘奶茶店店员(急聘), 4-03-02-10",
        "幼儿教师, 2-08-02-03",
    })
    void codesAnOccupation(String title, String code) {
        var likeliest = new OccupationCoder(MEANINGS.model().space()).likeliest(MEANINGS.of(title), 5);

        assertThat(likeliest).extracting(OccupationCoder.Coded::code).contains(code);
    }

    @Test
    void abstainsWhereATitleSaysNothing() {
        assertThat(MEANINGS.occupation(MEANINGS.of("诚聘英才 待遇优厚"))).isEmpty();
    }

    @Test
    void survivesTheColumnOfAnIndex() {
        var meaning = MEANINGS.of("软件测试工程师");

        var read = TitleMeanings.fromColumn(TitleMeanings.column(meaning));

        assertThat(MEANINGS.likeness().between(meaning, read))
                .isEqualTo(MEANINGS.likeness().between(meaning, meaning));
    }

    @Test
    void theIndexsVectorsStandAsFarApartAsTheMeanings() {
        var likeness = new Likeness(MEANINGS.model().space(), 0.5, 0);
        for (var pair : List.of(List.of("会计", "出纳"), List.of("会计", "电工"), List.of("厨师", "面点师"))) {
            var one = MEANINGS.of(pair.getFirst());
            var other = MEANINGS.of(pair.getLast());
            double cosine = Vectors.cosine(likeness.vector(one), likeness.vector(other));

            assertThat(Math.max(0, cosine)).isCloseTo(likeness.between(one, other), within(0.05));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "会计, 厨师, 负责公司日常账务处理、凭证审核、纳税申报和财务报表编制",
        "幼儿教师, 软件工程师, 带班照料三到六岁儿童，组织游戏和教学活动，与家长沟通",
        "Java开发工程师, 护士, 参与后端服务的设计与编码，优化接口性能，编写单元测试",
    })
    void aTextIsNearTheTitleOfWhatIsDone(String title, String other, String text) {
        var duties = Objects.requireNonNull(MEANINGS.duties(text));

        assertThat(duties.likeness(MEANINGS.of(title))).isGreaterThan(duties.likeness(MEANINGS.of(other)) + 0.1);
    }

    @Test
    void onlyTheBeginningOfATextCountsAndSurvivesAColumn() {
        var beginning = "负责客户来访接待、电话转接、会议室安排与文件收发归档。".repeat(4);
        var duties = Objects.requireNonNull(MEANINGS.duties(beginning));
        var longer = Objects.requireNonNull(MEANINGS.duties(" " + beginning + "要求英语六级，五险一金，包吃住。"));

        assertThat(longer.column()).isEqualTo(duties.column());
        assertThat(Duties.fromColumn(duties.column()).likeness(MEANINGS.of("前台")))
                .isEqualTo(duties.likeness(MEANINGS.of("前台")));
    }

    @Test
    void aTextThatSaysNothingHasNoDuties() {
        assertThat(MEANINGS.duties(null)).isNull();
        assertThat(MEANINGS.duties(" \n")).isNull();
        assertThat(MEANINGS.duties("岗位职责见标题。")).isNull();
    }

    @Test
    void readsWhateverIsTyped() {
        for (var odd : List.of(" ", "!!!", "😀", "a", "\u0000", "\u200b", "（）", "𠮷", "ก", "\uD83D", "\u3164")) {
            assertThat(MEANINGS.of(odd)).isNotNull();
            assertThatCode(() -> MEANINGS.of(odd.repeat(5_000))).doesNotThrowAnyException();
            assertThatCode(() -> MEANINGS.duties(odd.repeat(5_000))).doesNotThrowAnyException();
        }
    }

    private static double likeness(String one, String other) {
        return MEANINGS.likeness().between(MEANINGS.of(one), MEANINGS.of(other));
    }

    private static org.assertj.core.data.Offset<Double> within(double distance) {
        return org.assertj.core.data.Offset.offset(distance);
    }
}
