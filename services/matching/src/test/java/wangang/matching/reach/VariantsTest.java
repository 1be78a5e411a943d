package wangang.matching.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.Documents;
import wangang.matching.document.VacancyDocument;
import wangang.matching.document.VacancyEvent;
import wangang.matching.guidance.UsualPay;
import wangang.matching.testing.Titles;
import wangang.matching.testing.VacancyBuilder;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.Subdistricts;

class VariantsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Documents DOCUMENTS =
            new Documents(Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv"), Titles.BY_CHANCE);
    private static final UsualPay USUAL = new UsualPay(10_000, 8_000, 12_000, "8,000–12,000 元/月");

    private final Variants variants = new Variants(JSON);

    @Test
    void eachChangesOneThingAndLeavesTheRest() {
        var vacancy = document(aVacancy("会计")
                .with("degree", "BACHELOR")
                .with("majors", Map.of("codes", List.of("1202")))
                .with("experience", Map.of("minYears", 2))
                .with("skills", List.of("用友"))
                .with("audience", Map.of("graduateYears", List.of(2027)))
                .paying(5_000, 6_000));

        var made = variants.of(vacancy, USUAL);

        assertThat(made).extracting(Variant::loosening).containsExactly(Loosening.values());
        assertThat(made.getFirst().vacancy().degree()).isEqualTo(Degree.COLLEGE);
        assertThat(made.getFirst().vacancy().degreeRank()).isEqualTo(Degree.COLLEGE.rank());
        assertThat(made.getFirst().vacancy().majors()).isEqualTo(vacancy.majors());
        assertThat(made.get(1).vacancy().majorAny()).isTrue();
        assertThat(made.get(2).vacancy().minYears()).isZero();
        assertThat(made.get(3).vacancy().skills()).isEmpty();
        assertThat(made.get(4).vacancy().graduateYears()).isEmpty();
        assertThat(made.getLast().vacancy().payMonthlyMax()).isEqualTo(12_000);
        assertThat(made.getLast().vacancy().title()).isEqualTo("会计");
    }

    @Test
    void whatAsksForNothingAndPaysWellIsLeftAlone() {
        assertThat(variants.of(document(aVacancy("会计").paying(12_000, 15_000)), USUAL))
                .isEmpty();
        assertThat(variants.of(document(aVacancy("会计")), null)).isEmpty();
    }

    private static VacancyDocument document(VacancyBuilder vacancy) {
        return DOCUMENTS.vacancy(JSON.convertValue(vacancy.data(), VacancyEvent.class));
    }
}
