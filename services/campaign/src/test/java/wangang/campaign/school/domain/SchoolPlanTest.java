package wangang.campaign.school.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wangang.campaign.market.domain.Admission;
import wangang.campaign.market.domain.VacancyId;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.reference.domain.ReferenceTables;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

class SchoolPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final ReferenceTables TABLES = new ReferenceTables();
    private static final MajorPlan SOFTWARE = new MajorPlan("080902", 40);
    private static final MajorPlan AIRLINE = new MajorPlan("081805K", 30);

    @Test
    void countsForEachMajorWhatAdmitsIt() {
        var offered = List.of(
                vacancy(3, List.of(2027), false, List.of("0809")),
                vacancy(5, List.of(), false, List.of()),
                vacancy(7, List.of(2026), false, List.of("080902")),
                vacancy(9, List.of(), true, List.of()));
        assertThat(plan().coverage(offered))
                .containsExactly(new MajorCoverage(SOFTWARE, 2, 8, 3), new MajorCoverage(AIRLINE, 1, 5, 0));
        assertThat(plan().coverage(offered).getFirst().percent()).isEqualTo(20);
        assertThat(offered.stream().filter(plan()::isFittedBy)).hasSize(2);
    }

    @Test
    void aClassIsFittedByWhatNamesOneOfItsMajors() {
        var computing = new MajorPlan("0809", 100);
        assertThat(plan().fits(computing, vacancy(3, List.of(), false, List.of("080902"))))
                .isTrue();
        assertThat(plan().fits(computing, vacancy(3, List.of(), false, List.of("08"))))
                .isTrue();
        assertThat(plan().fits(computing, vacancy(3, List.of(), false, List.of("0801"))))
                .isFalse();
        assertThat(plan().fits(SOFTWARE, vacancy(3, List.of(), false, List.of("080901"))))
                .isFalse();
    }

    @Test
    void aPlanIsKeptWhenItIsInOrder() {
        assertThat(SchoolRules.check(new SchoolForm("东华大学", 2027, List.of(SOFTWARE, AIRLINE)), TODAY, TABLES)
                        .isDone())
                .isTrue();
    }

    @Test
    void saysWhichRuleIsBroken() {
        assertThat(codes(null, 27, null))
                .containsExactly("school/name-invalid", "school/graduation-year-invalid", "school/majors-missing");
        assertThat(codes("东华大学", 2027, List.of(new MajorPlan("08", 1)))).containsExactly("school/major-unknown");
        assertThat(codes("东华大学", 2027, List.of(SOFTWARE, SOFTWARE))).containsExactly("school/major-repeated");
        assertThat(codes("东华大学", 2027, List.of(new MajorPlan("080902", 0))))
                .containsExactly("school/graduates-invalid");
    }

    private static List<String> codes(
            @Nullable String school, @Nullable Integer year, @Nullable List<MajorPlan> majors) {
        return SchoolRules.check(new SchoolForm(school, year, majors), TODAY, TABLES)
                        instanceof Outcome.Refused<?>(var rejections)
                ? rejections.stream().map(Rejection::code).toList()
                : List.of();
    }

    private static SchoolPlan plan() {
        var now = Instant.parse("2026-11-28T01:00:00Z");
        return SchoolPlan.make(
                SchoolPlanId.next(now),
                CampaignId.next(now),
                new SchoolRules.Checked("东华大学", 2027, List.of(SOFTWARE, AIRLINE)),
                now);
    }

    private static OfferedVacancy vacancy(int openings, List<Integer> years, boolean certified, List<String> majors) {
        return new OfferedVacancy(
                new VacancyId(UUID.randomUUID()),
                "开发工程师",
                "示例单位（演示）",
                openings,
                new Admission(years, certified, majors));
    }
}
