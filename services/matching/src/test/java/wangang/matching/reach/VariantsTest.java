package wangang.matching.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
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

    private final Variants variants = new Variants(JSON, DOCUMENTS);

    @Test
    void eachChangesOneThingAndLeavesTheRest() {
        var vacancy = document(askingMuch());

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
    void eachChangeOfTheTermsMakesExactlyTheVacancyThatIsCounted() {
        for (var asking : List.of(
                askingMuch(),
                askingMuch().with("experience", Map.of("minYears", 2, "maxYears", 5)),
                askingMuch().with("pay", Map.of("form", "YEARLY", "min", 60_000, "max", 70_000, "months", 13)),
                aVacancy("会计")
                        .with("text", "任职要求：本科及以上学历，会计学专业，3 年以上工作经验，2027 届毕业生，薪资 5000-6000 元/月。")
                        .with("degree", null)
                        .with("majors", null)
                        .with("experience", null)
                        .with("audience", null))) {
            var made = variants.of(document(asking), USUAL);
            assertThat(made).isNotEmpty();
            for (var variant : made) {
                assertThat(document(asking, variant.change()))
                        .as(variant.text())
                        .isEqualTo(variant.vacancy());
            }
        }
    }

    @Test
    void whatTheTextAsksForIsNotChangedByTheTerms() {
        var vacancy = aVacancy("会计").with("text", "任职要求：熟练使用用友。");
        for (var asking : List.of(vacancy, vacancy.with("skills", List.of("用友")))) {
            var made = variants.of(document(asking), null);
            assertThat(made).extracting(Variant::loosening).containsExactly(Loosening.SKILLS);
            assertThat(made.getFirst().change()).isNull();
        }
    }

    @Test
    void whatAsksForNothingAndPaysWellIsLeftAlone() {
        assertThat(variants.of(document(aVacancy("会计").paying(12_000, 15_000)), USUAL))
                .isEmpty();
        assertThat(variants.of(document(aVacancy("会计")), null)).isEmpty();
    }

    private static VacancyBuilder askingMuch() {
        return aVacancy("会计")
                .with("degree", "BACHELOR")
                .with("majors", Map.of("codes", List.of("1202")))
                .with("experience", Map.of("minYears", 2))
                .with("skills", List.of("用友"))
                .with("audience", Map.of("graduateYears", List.of(2027)))
                .paying(5_000, 6_000);
    }

    private static VacancyDocument document(VacancyBuilder vacancy, @Nullable TermsChange change) {
        ObjectNode event = JSON.valueToTree(vacancy.data());
        merge((ObjectNode) event.get("terms"), JSON.valueToTree(change));
        return DOCUMENTS.vacancy(JSON.convertValue(event, VacancyEvent.class));
    }

    /** RFC 7396. */
    private static void merge(ObjectNode target, JsonNode patch) {
        patch.properties().forEach(member -> {
            var value = member.getValue();
            if (value.isNull()) {
                target.remove(member.getKey());
            } else if (value.isObject()) {
                merge(
                        target.get(member.getKey()) instanceof ObjectNode there
                                ? there
                                : target.putObject(member.getKey()),
                        value);
            } else {
                target.set(member.getKey(), value);
            }
        });
    }

    private static VacancyDocument document(VacancyBuilder vacancy) {
        return DOCUMENTS.vacancy(JSON.convertValue(vacancy.data(), VacancyEvent.class));
    }
}
