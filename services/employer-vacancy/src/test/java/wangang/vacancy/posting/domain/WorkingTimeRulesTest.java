package wangang.vacancy.posting.domain;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.posting.domain.TermsForm.Audience;
import wangang.vacancy.reference.domain.ReferenceTables;
import wangang.vacancy.testing.VacancyBuilder;

class WorkingTimeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PublicationPolicy POLICY = new PublicationPolicy(new ReferenceTables(), TODAY);
    private static final WeekSlot MORNING = new WeekSlot(SATURDAY, "09:00", "13:00");

    @ParameterizedTest
    @EnumSource(VacancyKind.class)
    void isForWorkByTheHour(VacancyKind kind) {
        var vacancy = VacancyBuilder.aVacancyOn(TODAY)
                .ofKind(kind)
                .forAudience(
                        kind == VacancyKind.PUBLIC_WELFARE
                                ? new Audience(null, null, true)
                                : new Audience(true, null, null))
                .during(new WorkingTime(List.of(MORNING), null));
        switch (kind) {
            case FULL_TIME, PUBLIC_WELFARE ->
                assertThat(broken(vacancy)).containsExactly("vacancy/working-time-not-for-kind");
            case PART_TIME, FLEXIBLE, INTERNSHIP, TRAINEESHIP ->
                assertThat(broken(vacancy)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 13:15",
        "09:10, 13:00",
        "9:00, 13:00",
        "13:00, 13:00",
        "13:00, 09:00",
        "24:00, 24:00",
        "09:00, 24:30",
        ", 13:00",
        "09:00,",
        "早上, 中午"
    })
    void aSlotIsAStretchOfADayOnHalfHours(@Nullable String from, @Nullable String to) {
        assertThat(broken(new WeekSlot(SATURDAY, from, to))).containsExactly("vacancy/working-slots-invalid");
    }

    @Test
    void aSlotNeedsADayAndMayEndAtMidnight() {
        assertThat(broken(new WeekSlot(null, "09:00", "13:00"))).containsExactly("vacancy/working-slots-invalid");
        assertThat(broken(new WeekSlot(SUNDAY, "00:00", "24:00"))).isEmpty();
    }

    @Test
    void slotsOfADayDoNotOverlap() {
        assertThat(broken(MORNING, new WeekSlot(SATURDAY, "12:30", "14:00")))
                .containsExactly("vacancy/working-slots-overlap");
        assertThat(broken(MORNING, new WeekSlot(SATURDAY, "13:00", "14:00"))).isEmpty();
        assertThat(broken(MORNING, new WeekSlot(SUNDAY, "09:00", "13:00"))).isEmpty();
        assertThat(broken(MORNING, MORNING)).isEmpty();
    }

    @Test
    void thereAreAtMostTwentyEightSlots() {
        var slots = new ArrayList<WeekSlot>();
        for (var day : DayOfWeek.values()) {
            for (int hour = 10; hour < 14 + (day == MONDAY ? 1 : 0); hour++) {
                slots.add(new WeekSlot(day, hour + ":00", hour + ":30"));
            }
        }
        assertThat(broken(slots.subList(1, slots.size()).toArray(WeekSlot[]::new)))
                .isEmpty();
        assertThat(broken(slots.toArray(WeekSlot[]::new))).containsExactly("vacancy/working-slots-invalid");
    }

    @Test
    void hoursAWeekFitIntoTheSlots() {
        assertThat(broken(new WorkingTime(List.of(MORNING), 4))).isEmpty();
        assertThat(broken(new WorkingTime(List.of(MORNING), 5))).containsExactly("vacancy/weekly-hours-beyond-slots");
        assertThat(broken(new WorkingTime(null, 60))).isEmpty();
        assertThat(broken(new WorkingTime(null, 61))).containsExactly("vacancy/weekly-hours-invalid");
        assertThat(broken(new WorkingTime(List.of(MORNING), 0))).containsExactly("vacancy/weekly-hours-invalid");
    }

    @Test
    void theSameWeekIsEqualHoweverItIsOrdered() {
        var sunday = new WeekSlot(SUNDAY, "09:00", "18:00");
        assertThat(new WorkingTime(List.of(sunday, new WeekSlot(SATURDAY, " 09:00 ", "13:00")), null).trimmed())
                .isEqualTo(new WorkingTime(List.of(MORNING, sunday, MORNING), null).trimmed());
        assertThat(new WorkingTime(List.of(), null).trimmed()).isNull();
    }

    private static List<String> broken(WeekSlot... slots) {
        return broken(new WorkingTime(List.of(slots), null));
    }

    private static List<String> broken(WorkingTime time) {
        return broken(
                VacancyBuilder.aVacancyOn(TODAY).ofKind(VacancyKind.PART_TIME).during(time));
    }

    private static List<String> broken(VacancyBuilder vacancy) {
        return switch (POLICY.checked(vacancy.form())) {
            case Outcome.Done<VacancyTerms> _ -> List.of();
            case Outcome.Refused<VacancyTerms>(var rejections) ->
                rejections.stream().map(Rejection::code).toList();
        };
    }
}
