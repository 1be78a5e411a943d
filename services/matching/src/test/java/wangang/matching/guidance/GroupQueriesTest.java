package wangang.matching.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wangang.matching.search.LeftOut;
import wangang.matching.search.VacancyQueries;
import wangang.matching.vocabulary.PayForm;
import wangang.matching.vocabulary.VacancyKind;

class GroupQueriesTest {

    private final GroupQueries queries = new GroupQueries(
            VacancyQueries.allOpen(LocalDate.of(2026, 12, 1), LeftOut.ofEmployers(List.of())),
            title -> new byte[] {1, 2, 3},
            Guides.SETTINGS);

    @Test
    void comparesOpenVacanciesOfOneKindAndOneFormOfPay() {
        assertThat(group("2-02-10-03", null, null, 0))
                .contains("\"status\":{\"value\":\"PUBLISHED\"}")
                .contains("\"kind\":{\"value\":\"FULL_TIME\"}")
                .contains("\"pay.form\":{\"value\":\"HOURLY\"}")
                .contains("\"occupationCode\":{\"value\":\"2-02-10-03\"}");
    }

    @Test
    void aGroupOfOccupationsIsWhatItsCodeBegins() {
        assertThat(group("2-02-10-03", null, null, 1))
                .contains("\"prefix\":{\"occupationCode\":{\"value\":\"2-02-10-\"}}");
    }

    @Test
    void whatWelcomesFreshGraduatesIsComparedWithWhatAsksForNoYears() {
        assertThat(group("2-02-10-03", null, Seniority.ENTRY, 0)).contains("freshGraduates");
        assertThat(group("2-02-10-03", null, Seniority.MIDDLE, 0))
                .doesNotContain("freshGraduates")
                .contains("\"gte\":3.0", "\"lte\":4.0");
    }

    @Test
    void whatMeansTheSameFulfilsTheOtherConditions() {
        assertThat(group(null, "诚聘英才", null, 0)).contains("\"knn\"", "\"similarity\":0.6", "\"pay.form\"");
    }

    private String group(@Nullable String occupation, @Nullable String title, @Nullable Seniority seniority, int rung) {
        var question =
                new Question(occupation, title, null, seniority, null, null, VacancyKind.FULL_TIME, PayForm.HOURLY);
        return queries.group(Ladder.of(question).get(rung)).toString();
    }
}
