package wangang.vacancy.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Outcome.Done;
import wangang.platform.kernel.Outcome.Refused;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.reference.domain.ReferenceTables;

class StaffingRulesTest {

    private static final ReferenceTables TABLES = new ReferenceTables();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void trimsAndStaysOpenUntilTheLastDayOfWork() {
        var outcome = StaffingRules.checked(form(" 装配工 ", 12, null, TODAY.plusDays(60), null), TODAY, TABLES);
        assertThat(outcome).isInstanceOfSatisfying(Done.class, done -> {
            var terms = (StaffingTerms) done.value();
            assertThat(terms.title()).isEqualTo("装配工");
            assertThat(terms.validUntil()).isEqualTo(TODAY.plusDays(60));
        });
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        var empty = new StaffingForm(null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(broken(StaffingRules.checked(empty, TODAY, TABLES)))
                .containsExactly(
                        "sharing/side-missing",
                        "sharing/title-invalid",
                        "sharing/headcount-out-of-range",
                        "sharing/until-missing",
                        "sharing/region-invalid");
    }

    @Test
    void refusesPeriodsThatAreOverUpsideDownOrLeftEarly() {
        assertThat(check(null, TODAY.minusDays(1), null)).containsExactly("sharing/period-out-of-range");
        assertThat(check(null, TODAY.plusYears(3), null)).containsExactly("sharing/period-out-of-range");
        assertThat(check(TODAY.plusDays(9), TODAY.plusDays(8), null)).containsExactly("sharing/period-upside-down");
        assertThat(check(null, TODAY.plusDays(8), TODAY.plusDays(9)))
                .containsExactly("sharing/closing-date-out-of-range");
        assertThat(check(TODAY, TODAY, TODAY)).isEmpty();
    }

    private static List<String> check(@Nullable LocalDate from, LocalDate until, @Nullable LocalDate validUntil) {
        return broken(StaffingRules.checked(form("装配工", 12, from, until, validUntil), TODAY, TABLES));
    }

    private static List<String> broken(Outcome<StaffingTerms> outcome) {
        return switch (outcome) {
            case Done<StaffingTerms> _ -> List.of();
            case Refused<StaffingTerms>(var rejections) ->
                rejections.stream()
                        .map(Rejection::code)
                        .filter(Objects::nonNull)
                        .toList();
        };
    }

    private static StaffingForm form(
            String title,
            int headcount,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate validUntil) {
        return new StaffingForm(
                StaffingSide.OFFER,
                title,
                "6-20-01-01",
                headcount,
                List.of("装配"),
                null,
                from,
                until,
                new StaffingPlace("310105", "310105005", null, null),
                6_800,
                null,
                validUntil);
    }
}
