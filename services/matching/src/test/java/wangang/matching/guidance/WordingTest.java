package wangang.matching.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.matching.guidance.PayGuidance.Place;
import wangang.matching.guidance.PayGuidance.Quantiles;
import wangang.matching.guidance.Sample.Case;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.PayForm;
import wangang.matching.vocabulary.Subdistricts;
import wangang.matching.vocabulary.VacancyKind;

class WordingTest {

    private static final Quantiles PAY = new Quantiles(6_000, 9_000, 11_000, 14_000, 20_000);

    private final Wording wording =
            new Wording(new GroupNames(Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv")));
    private final List<Rung> rungs = Ladder.of(new Question(
            "2-02-10-03",
            null,
            Degree.BACHELOR,
            Seniority.ENTRY,
            "310105",
            "310105005",
            VacancyKind.FULL_TIME,
            PayForm.MONTHLY));

    @Test
    void aGroupIsNamedByThePlaceTheOccupationTheDegreeAndTheExperience() {
        assertThat(group(0)).startsWith("周家桥街道 12 个开放岗位（5 家单位），").endsWith("（2-02-10-03），本科，应届可报");
        assertThat(group(1)).startsWith("长宁区 12 个开放岗位");
        assertThat(group(4)).startsWith("长宁区 12 个开放岗位（5 家单位），职业小类：").endsWith("（2-02-10）");
        assertThat(group(5)).endsWith("职业中类 2-02");
    }

    @Test
    void theSummarySaysWhatWasGivenUp() {
        assertThat(wording.summary(market(rungs.get(0)), PayForm.MONTHLY, PAY))
                .contains("中间一半给 9,000–14,000 元/月", "中位数 11,000 元/月")
                .doesNotContain("不够");
        assertThat(wording.summary(market(rungs.get(2)), PayForm.MONTHLY, PAY)).contains("没有再按街道（镇）、经验区分");
    }

    @Test
    void anOfferIsPlacedInOneSentence() {
        assertThat(Wording.standing(7_000, 0.82, Place.LOW, PayForm.MONTHLY)).contains("7,000 元/月", "低于 82% 的同类岗位");
        assertThat(Wording.standing(30, 0.05, Place.HIGH, PayForm.HOURLY)).contains("30 元/小时", "只有 5%", "核对");
        assertThat(Wording.standing(30, 0, Place.HIGH, PayForm.HOURLY)).contains("高于几乎所有同类岗位");
    }

    private String group(int rung) {
        return wording.group(market(rungs.get(rung)));
    }

    private static Market market(Rung rung) {
        return new Market(rung, 12, 5, new Sample(List.of(new Case("one", 1, 2)), 5));
    }
}
