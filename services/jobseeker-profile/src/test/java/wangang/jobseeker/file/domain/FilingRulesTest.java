package wangang.jobseeker.file.domain;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static wangang.jobseeker.file.domain.FileFixture.aGraduate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.jobseeker.reference.ReferenceTables;
import wangang.platform.kernel.Rejection;

class FilingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final KnownCodes CODES = new ReferenceTables();

    @Test
    void acceptsAnOrdinaryGraduate() {
        assertThat(broken(aGraduate())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08", "0809", "080902", "080911TK"})
    void acceptsAMajorAtAnyLevelOfTheCatalogue(String major) {
        assertThat(broken(aGraduate().of(major))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "软件工程", "", "08090"})
    void refusesAMajorOutsideTheCatalogue(String major) {
        assertThat(broken(aGraduate().of(major))).containsExactly("jobseeker/major-unknown@education.majorCode");
    }

    @ParameterizedTest
    @ValueSource(ints = {1949, 2035, 0, -1, Integer.MAX_VALUE})
    void refusesAnImplausibleGraduationYear(int year) {
        assertThat(broken(aGraduate().graduatingIn(year)))
                .containsExactly("jobseeker/graduation-year-invalid@education.graduationYear");
    }

    @Test
    void refusesTooManySkills() {
        var skills = IntStream.rangeClosed(1, 51).mapToObj(i -> "技能" + i).toArray(String[]::new);
        assertThat(broken(aGraduate().knowing(skills))).containsExactly("jobseeker/text-invalid@skills");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b", "换\n行", "半个\ud800字"})
    void refusesUnprintableSkills(String skill) {
        assertThat(broken(aGraduate().knowing(skill))).containsExactly("jobseeker/text-invalid@skills");
    }

    @Test
    void refusesAMegabyteOfSchool() {
        assertThat(broken(aGraduate().from("大".repeat(1_000_000))))
                .containsExactly("jobseeker/text-invalid@education.school");
    }

    @Test
    void refusesTheSameSkillTwice() {
        assertThat(broken(aGraduate().knowing("Java", "Java"))).containsExactly("jobseeker/text-invalid@skills");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话13800000137",
                "138 0000 0137",
                "138-0000-0137",
                "１３８０００００１３７",
                "me@example.com",
                "11010519491231002X"
            })
    void refusesContactDataWhereItWouldBeTold(String text) {
        assertThat(broken(aGraduate().knowing(text))).containsExactly("jobseeker/contact-data-in-file@skills");
        assertThat(broken(aGraduate().certifiedIn(text)))
                .containsExactly("jobseeker/contact-data-in-file@certificates");
        assertThat(broken(aGraduate().having(new Experience(text, null, YearMonth.of(2025, 1), null, null))))
                .containsExactly("jobseeker/contact-data-in-file@experiences");
    }

    @Test
    void refusesAnExperienceThatEndsBeforeItBegins() {
        var backwards = new Experience("会计", null, YearMonth.of(2024, 5), YearMonth.of(2024, 4), null);
        assertThat(broken(aGraduate().having(backwards)))
                .containsExactly("jobseeker/experience-period-invalid@experiences[0].from");
    }

    @Test
    void refusesAnExperienceThatHasNotBegun() {
        var ahead = new Experience("会计", null, YearMonth.of(2026, 12), null, null);
        assertThat(broken(aGraduate().having(ahead)))
                .containsExactly("jobseeker/experience-period-invalid@experiences[0].from");
    }

    @Test
    void refusesAnUnknownIndustry() {
        var nowhere = new Experience("会计", "0000", YearMonth.of(2024, 5), null, null);
        assertThat(broken(aGraduate().having(nowhere)))
                .containsExactly("jobseeker/industry-unknown@experiences[0].industryCode");
    }

    @Test
    void refusesMoreThanThirtyExperiences() {
        var many = Collections.nCopies(31, new Experience("会计", null, YearMonth.of(2024, 5), null, null));
        assertThat(broken(aGraduate().having(many.toArray(Experience[]::new))))
                .containsExactly("jobseeker/too-many@experiences");
    }

    @Test
    void refusesHalfAPairOfCoordinates() {
        assertThat(broken(aGraduate().livingAt(new Home(null, 31.2, null))))
                .containsExactly("jobseeker/coordinates-invalid@wishes.home");
    }

    @Test
    void refusesCoordinatesThatAreNoPlaceOrNoNumber() {
        assertThat(broken(aGraduate().livingAt(new Home(null, 91.0, 0.0)))).hasSize(1);
        assertThat(broken(aGraduate().livingAt(new Home(null, Double.NaN, 0.0))))
                .hasSize(1);
    }

    @Test
    void acceptsHoursOfTheWeekInAnyOrder() {
        var file = aGraduate()
                .availableDuring(
                        new WeekSlot(SUNDAY, "18:00", "24:00"),
                        new WeekSlot(SATURDAY, "13:00", "18:00"),
                        new WeekSlot(SATURDAY, "08:00", "13:00"));
        assertThat(broken(file)).isEmpty();
        assertThat(file.file().wishes().availability())
                .extracting(WeekSlot::from)
                .containsExactly("08:00", "13:00", "18:00");
    }

    @ParameterizedTest
    @CsvSource({"08:00, 08:00", "12:00, 08:00", "08:15, 12:00", "8:00, 12:00", "24:00, 24:30", "上午, 下午"})
    void refusesHoursThatAreNoStretchOfADay(String from, String to) {
        assertThat(broken(aGraduate().availableDuring(new WeekSlot(SATURDAY, from, to))))
                .containsExactly("jobseeker/available-hours-invalid@wishes.availability");
    }

    @Test
    void refusesHoursThatOverlap() {
        assertThat(broken(aGraduate()
                        .availableDuring(
                                new WeekSlot(SATURDAY, "12:30", "14:00"), new WeekSlot(SATURDAY, "08:00", "13:00"))))
                .containsExactly("jobseeker/available-hours-invalid@wishes.availability");
    }

    @Test
    void reportsEveryBrokenRuleAtOnce() {
        var wishes = new Wishes(
                List.of("a".repeat(61)), List.of("9-99-99-99"), List.of("310105999"), 0, null, -5, Set.of(), null);
        assertThat(broken(aGraduate().of("xx").workingFor(-1).wishing(wishes).availableFrom(LocalDate.of(2099, 1, 1))))
                .containsExactly(
                        "jobseeker/major-unknown@education.majorCode",
                        "jobseeker/experience-years-invalid@experienceYears",
                        "jobseeker/text-invalid@wishes.titles",
                        "jobseeker/occupation-unknown@wishes.occupationCodes",
                        "jobseeker/subdistrict-unknown@wishes.subdistrictCodes",
                        "jobseeker/travel-time-invalid@wishes.maxTravelMinutes",
                        "jobseeker/pay-invalid@wishes.payMin",
                        "jobseeker/availability-invalid@availableFrom");
    }

    private static List<String> broken(FileFixture fixture) {
        return FilingRules.check(fixture.file(), CODES, TODAY).stream()
                .map(FilingRulesTest::place)
                .toList();
    }

    private static String place(Rejection rejection) {
        return rejection.code() + "@" + rejection.field();
    }
}
