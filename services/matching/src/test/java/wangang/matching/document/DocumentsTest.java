package wangang.matching.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.meaning.MeaningModel;
import wangang.matching.meaning.TitleMeanings;
import wangang.matching.testing.Titles;
import wangang.matching.testing.VacancyBuilder;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.Subdistricts;

/** What is indexed of a vacancy whose fields and text say more or less. */
class DocumentsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TEXT =
            "任职要求：软件工程专业，本科及以上学历，3年以上经验，熟悉Java、MySQL，懂Kafka者优先\n" + "福利待遇：五险一金，月薪9000-12000元\n工作地点：长宁区天山路街道，近威宁路地铁站";

    private final Documents documents =
            new Documents(Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv"), Titles.BY_CHANCE);

    @Test
    void whatNoFieldStatesIsReadFromTheText() {
        var read = document(silent());

        assertThat(read.degree()).isEqualTo(Degree.BACHELOR);
        assertThat(read.minYears()).isEqualTo(3);
        assertThat(read.majorAny()).isFalse();
        assertThat(read.majors()).containsExactly("080902");
        assertThat(read.payMonthlyMin()).isEqualTo(9_000);
        assertThat(read.negotiable()).isFalse();
        assertThat(read.skills()).containsExactly("Java", "MySQL");
        assertThat(read.benefits()).containsExactly("五险一金");
        assertThat(read.subdistrict()).isEqualTo("310105006");
        assertThat(read.location()).isNotNull();
    }

    @Test
    void whatAFieldStatesIsNeverOverruledByTheText() {
        var stated = document(silent().with("degree", "NONE")
                .with("majors", Map.of("any", true))
                .with("experience", Map.of("minYears", 0, "freshGraduates", true))
                .with("pay", Map.of("form", "DAILY", "min", 150, "max", 200))
                .with("skills", List.of("烘焙"))
                .with("benefits", List.of("包吃"))
                .in("310105011"));

        assertThat(stated.degree()).isEqualTo(Degree.NONE);
        assertThat(stated.majorAny()).isTrue();
        assertThat(stated.minYears()).isZero();
        assertThat(stated.pay().min()).isEqualTo(150);
        assertThat(stated.skills()).containsExactly("烘焙");
        assertThat(stated.benefits()).containsExactly("包吃");
        assertThat(stated.subdistrict()).isEqualTo("310105011");
    }

    @Test
    void preferencesNeverBecomeConditions() {
        var read = document(silent().with("text", "任职要求：本科优先，会计学专业优先，2年以上经验优先，2026届优先，会Excel者优先"));

        assertThat(read.degree()).isEqualTo(Degree.NONE);
        assertThat(read.majorAny()).isTrue();
        assertThat(read.minYears()).isZero();
        assertThat(read.skills()).isEmpty();
        assertThat(read.graduateYears()).isEmpty();
    }

    @Test
    void aTextAloneNeverClosesAVacancyForEveryoneToOthersThanGraduates() {
        var vacancy = silent().with("text", "任职要求：2026届毕业生");

        assertThat(document(vacancy).graduateYears()).isEmpty();
        assertThat(document(vacancy).freshGraduates()).isTrue();
        assertThat(document(vacancy.with("audience", null)).graduateYears()).containsExactly(2026);
    }

    @Test
    void aBaseAloneSaysTooLittleOfThePay() {
        assertThat(document(silent().with("text", "底薪5000+提成")).negotiable()).isTrue();
        assertThat(document(silent().with("text", "底薪4000-5000元/月+提成")).negotiable())
                .isTrue();
    }

    @Test
    void aPlaceInAnotherDistrictIsNotTheVacancys() {
        var read = document(silent().with("text", "工作地点：徐汇区，近威宁路地铁站"));

        assertThat(read.location()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"310000", "310100", "310105"})
    void aPlaceWithinTheVacancysProvinceOrCityIsItsOwn(String region) {
        var read = document(silent().inRegion(region));

        assertThat(read.subdistrict()).isEqualTo("310105006");
        assertThat(read.location()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"320000", "320500", "310200"})
    void aPlaceInAnotherProvinceOrCityIsNotTheVacancys(String region) {
        assertThat(document(silent().inRegion(region)).subdistrict()).isNull();
    }

    @Test
    void aMetroStationGivesThePositionWhereNothingElseDoes() {
        assertThat(document(silent().with("text", "近威宁路地铁站")).location()).isNotNull();
    }

    @Test
    void whatTheEncoderRefusesFailsForItsOwnVacancyOnly() {
        var refusing = new Documents(
                Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv"),
                new TitleMeanings(MeaningModel.shipped(text -> {
                    if (text.contains("读不懂")) {
                        throw new IllegalArgumentException(text);
                    }
                    return new float[512];
                })));
        var odd = event(aVacancy("读不懂"));
        var plain = event(aVacancy("会计"));

        refusing.prepare(List.of(odd, plain));

        assertThat(refusing.vacancy(plain).title()).isEqualTo("会计");
        assertThatThrownBy(() -> refusing.vacancy(odd)).isInstanceOf(IllegalArgumentException.class);
    }

    private VacancyDocument document(VacancyBuilder vacancy) {
        return documents.vacancy(event(vacancy));
    }

    private static VacancyEvent event(VacancyBuilder vacancy) {
        return JSON.convertValue(vacancy.data(), VacancyEvent.class);
    }

    /** As employer-vacancy tells a vacancy of which nothing but the text was filled in. */
    private static VacancyBuilder silent() {
        return aVacancy("后端开发")
                .with("degree", null)
                .with("majors", null)
                .with("experience", Map.of("minYears", 0, "freshGraduates", false))
                .with("text", TEXT);
    }
}
