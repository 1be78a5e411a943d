package wangang.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.Documents;
import wangang.matching.document.VacancyDocument;
import wangang.matching.document.VacancyEvent;
import wangang.matching.meaning.BgeEncoder;
import wangang.matching.meaning.MeaningModel;
import wangang.matching.meaning.TitleMeanings;
import wangang.matching.testing.VacancyBuilder;
import wangang.matching.vocabulary.Subdistricts;

/** With the encoder and the parameters that are shipped. */
class WorkByMeaningTest {

    private static final String OF_AN_ACCOUNTANT = "负责公司日常账务处理、凭证审核、纳税申报和财务报表编制";
    private static final String OF_A_COOK = "负责门店菜品的切配、烹饪与摆盘，保持厨房清洁，检查食材新鲜";

    private static final TitleMeanings MEANINGS = new TitleMeanings(MeaningModel.shipped(new BgeEncoder()));
    private static final WorkByMeaning WORK =
            new WorkByMeaning(MEANINGS, RankingSettings.shipped().work());
    private static final Documents DOCUMENTS =
            new Documents(Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv"), MEANINGS);

    @Test
    void aTextThatTellsOfOtherWorkMakesATitleWorthLess() {
        assertThat(WORK.between("会计", vacancy("会计", OF_AN_ACCOUNTANT)))
                .isGreaterThan(WORK.between("会计", vacancy("会计", OF_A_COOK)) + 0.05);
    }

    @Test
    void aTextTellsWhatATitleThatSaysNothingIsAbout() {
        assertThat(WORK.between("会计", vacancy("管理培训生", OF_AN_ACCOUNTANT)))
                .isGreaterThan(WORK.between("会计", vacancy("管理培训生", OF_A_COOK)) + 0.05);
    }

    @Test
    void withoutATextTheTitleAloneCounts() {
        assertThat(WORK.between("会计", vacancy("会计", null))).isEqualTo(1);
        assertThat(WORK.between("会计", vacancy("财务会计", null))).isGreaterThan(WORK.between("会计", vacancy("厨师", null)));
    }

    private static VacancyDocument vacancy(String title, @Nullable String text) {
        var data = VacancyBuilder.aVacancy(title).with("text", text).data();
        return DOCUMENTS.vacancy(JsonMapper.shared().convertValue(data, VacancyEvent.class));
    }
}
