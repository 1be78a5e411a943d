package wangang.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Weeks of the campaign: when work by the hour is, and when people are free. */
class WeekMakerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DemoCampaign CAMPAIGN = DemoCampaign.generate(CampaignLoader.SEED, TODAY);

    /** 劳动合同法 第六十八条. */
    private static final int MOST_HOURS = 24;

    /** Yuan, in Shanghai from July 2025. */
    private static final int HOURLY_MINIMUM = 25;

    private static Stream<VacancyForm> byTheHour() {
        return CAMPAIGN.employers().stream()
                .flatMap(employer -> employer.vacancies().stream())
                .filter(vacancy -> vacancy.kind().isByTheHour());
    }

    private static Stream<List<WeekSlot>> freeWeeks() {
        return CAMPAIGN.jobseekers().stream()
                .map(person -> person.file().wishes().availability())
                .filter(Objects::nonNull);
    }

    @Test
    void workByTheHourSaysItsTimeAndOtherWorkDoesNot() {
        assertThat(CAMPAIGN.employers().stream().flatMap(employer -> employer.vacancies().stream()))
                .allMatch(vacancy -> vacancy.kind().isByTheHour() == (vacancy.workingTime() != null));
        assertThat(byTheHour().filter(vacancy -> time(vacancy).slots() != null)).hasSizeGreaterThan(60);
        assertThat(byTheHour().filter(vacancy -> time(vacancy).slots() == null)).isNotEmpty();
    }

    @Test
    void hoursFitTheSlotsAndTheLaw() {
        assertThat(byTheHour().map(WeekMakerTest::time)).allSatisfy(time -> {
            assertThat(time.hoursPerWeek()).isBetween(1, MOST_HOURS);
            var slots = time.slots();
            assertThat(slots == null || hours(slots).toHours() >= time.hoursPerWeek())
                    .isTrue();
        });
    }

    @Test
    void slotsAreSound() {
        assertThat(Stream.concat(
                        byTheHour().map(vacancy -> time(vacancy).slots()).filter(Objects::nonNull), freeWeeks()))
                .allSatisfy(week -> {
                    assertThat(week)
                            .hasSizeBetween(1, 28)
                            .allMatch(slot -> slot.from().matches("\\d\\d:[03]0")
                                    && slot.to().matches("\\d\\d:[03]0")
                                    && slot.from().compareTo(slot.to()) < 0);
                    assertThat(IntStream.range(1, week.size()))
                            .allMatch(index -> isAfter(week.get(index), week.get(index - 1)));
                });
    }

    @Test
    void someTensArePaidByTheHourAndNoneBelowTheMinimum() {
        assertThat(byTheHour().map(VacancyForm::pay).filter(pay -> pay.form().equals("HOURLY")))
                .hasSizeGreaterThan(70)
                .allMatch(pay -> Objects.requireNonNull(pay.min()) >= HOURLY_MINIMUM);
        assertThat(byTheHour().map(VacancyForm::title)).contains("周末店员（兼职）", "周末仓储盘点员（灵活用工）", "平日傍晚课后托管助理（兼职）");
    }

    /** Their vacancies make the fair. */
    @Test
    void theFirstEmployersOfferNoShiftsBeyondTheirUsualWork() {
        var titles = Tables.load().shifts().stream().map(Shift::title).toList();

        assertThat(CAMPAIGN.employers().subList(0, FairLoader.TAKING_PART).stream()
                        .flatMap(employer -> employer.vacancies().stream()))
                .noneMatch(vacancy -> titles.stream().anyMatch(vacancy.title()::startsWith));
    }

    @Test
    void aboutATenthOfThePeopleCanOnlyComeAtCertainHours() {
        assertThat(freeWeeks().count()).isBetween(80L, 120L);
        assertThat(CAMPAIGN.jobseekers().stream()
                        .map(person -> person.file().wishes())
                        .filter(wishes -> wishes.availability() != null))
                .allMatch(wishes -> wishes.kinds().equals(List.of(VacancyKind.PART_TIME, VacancyKind.FLEXIBLE)));
    }

    private static WorkingTime time(VacancyForm vacancy) {
        return Objects.requireNonNull(vacancy.workingTime());
    }

    private static Duration hours(List<WeekSlot> week) {
        return week.stream()
                .map(slot -> Duration.between(LocalTime.parse(slot.from()), LocalTime.parse(slot.to())))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean isAfter(WeekSlot slot, WeekSlot before) {
        return slot.day().compareTo(before.day()) > 0
                || (slot.day() == before.day() && slot.from().compareTo(before.to()) >= 0);
    }
}
