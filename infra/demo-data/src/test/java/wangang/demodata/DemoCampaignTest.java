package wangang.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.demodata.http.Json;

class DemoCampaignTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DemoCampaign CAMPAIGN = DemoCampaign.generate(CampaignLoader.SEED, TODAY);
    private static final Tables TABLES = Tables.load();

    private static Stream<VacancyForm> vacancies() {
        return CAMPAIGN.employers().stream().flatMap(employer -> employer.vacancies().stream());
    }

    private static Stream<FileForm> files() {
        return CAMPAIGN.jobseekers().stream().map(DemoJobseeker::file);
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(Json.write(DemoCampaign.generate(CampaignLoader.SEED, TODAY)))
                .isEqualTo(Json.write(CAMPAIGN));
        assertThat(Json.write(DemoCampaign.generate(1, TODAY))).isNotEqualTo(Json.write(CAMPAIGN));
    }

    @Test
    void hasTheSizeOfADistrictCampaign() {
        assertThat(CAMPAIGN.employers()).hasSize(200);
        assertThat(CAMPAIGN.vacancies()).isBetween(750, 850);
        assertThat(CAMPAIGN.jobseekers()).hasSize(1_000);
    }

    @Test
    void mixesKindsPayFormsAndAudiences() {
        assertThat(vacancies().map(VacancyForm::kind)).contains(VacancyKind.values());
        assertThat(vacancies().map(vacancy -> vacancy.pay().form()))
                .contains("MONTHLY", "DAILY", "HOURLY", "YEARLY", "NEGOTIABLE");
        assertThat(vacancies().map(VacancyForm::audience).filter(audience -> audience.graduateYears() != null))
                .hasSizeGreaterThan(100);
        assertThat(CAMPAIGN.employers().stream().map(employer -> employer.form().kind()))
                .contains(EmployerKind.values());
        assertThat(vacancies().map(vacancy -> vacancy.place().subdistrictCode()))
                .containsAll(TABLES.subdistricts().keySet());
    }

    @Test
    void givesEveryVacancyAReferenceOfItsOwnAndAFutureClosingDate() {
        assertThat(vacancies().map(VacancyForm::reference)).doesNotHaveDuplicates();
        assertThat(vacancies().map(VacancyForm::validUntil))
                .allMatch(last -> last.isAfter(TODAY.plusMonths(3)) && last.isBefore(TODAY.plusMonths(7)));
    }

    /** However alike their texts: what differs in one of these is no duplicate for the platform. */
    @ParameterizedTest
    @ValueSource(longs = {CampaignLoader.SEED, 1, 2, 3})
    void noEmployerOffersTheSamePostInOnePlaceTwice(long seed) {
        assertThat(DemoCampaign.generate(seed, TODAY).employers())
                .allSatisfy(employer -> assertThat(employer.vacancies().stream()
                                .map(vacancy -> List.of(
                                        vacancy.title(),
                                        vacancy.kind(),
                                        vacancy.place().address())))
                        .doesNotHaveDuplicates());
    }

    @Test
    void keepsPublicWelfareForPeopleWithCertifiedDifficulties() {
        assertThat(vacancies().filter(vacancy -> vacancy.kind() == VacancyKind.PUBLIC_WELFARE))
                .isNotEmpty()
                .allMatch(vacancy -> vacancy.audience().equals(VacancyForm.Audience.CERTIFIED_DIFFICULTY));
    }

    @Test
    void neverPaysUpsideDownOrBelowTheMinimumWage() {
        assertThat(vacancies().map(VacancyForm::pay).filter(pay -> pay.min() != null))
                .allMatch(pay -> Objects.requireNonNull(pay.min()) <= Objects.requireNonNull(pay.max()));
        assertThat(vacancies().map(VacancyForm::pay).filter(pay -> pay.form().equals("MONTHLY")))
                .allMatch(pay -> Objects.requireNonNull(pay.min()) >= 2_740);
    }

    @Test
    void describesDutiesAndRequirements() {
        assertThat(vacancies().map(VacancyForm::text))
                .allMatch(text -> text.contains("岗位职责：\n1. ") && text.contains("任职要求：\n1. ") && text.length() < 2_000);
    }

    @Test
    void usesOnlyCodesOfTheCatalogues() {
        assertThat(files().map(file -> file.education().majorCode()).filter(Objects::nonNull))
                .allMatch(TABLES.majors()::containsKey);
        assertThat(vacancies()
                        .map(vacancy -> vacancy.majors().codes())
                        .filter(Objects::nonNull)
                        .flatMap(List::stream))
                .allMatch(code -> !TABLES.majorsUnder(code).isEmpty());
    }

    @Test
    void knowsPeopleByNumberOnly() {
        assertThat(CAMPAIGN.jobseekers())
                .allMatch(person -> Objects.toString(person.contact().get("name"))
                                .matches("求职者 \\d{4}")
                        && Objects.toString(person.contact().get("email")).endsWith("@example.invalid"));
    }

    @Test
    void namesNothingTwiceInAFile() {
        assertThat(files())
                .allMatch(file -> isDistinct(file.skills())
                        && isDistinct(file.certificates())
                        && isDistinct(file.wishes().titles())
                        && isDistinct(file.wishes().subdistrictCodes()));
    }

    @Test
    void namesEmployersRecognisablyInvented() {
        assertThat(CAMPAIGN.employers().stream().map(employer -> employer.form().name()))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("示例.{2}（长宁）.+ \\d{3}"));
    }

    @Test
    void findsATradeForEveryIndustry() {
        assertThat(TABLES.employerLines())
                .allMatch(line -> !TABLES.tradesOf(line.industryCode()).isEmpty());
        assertThat(TABLES.trades()).allMatch(trade -> trade.tasks().size() >= 3);
    }

    private static boolean isDistinct(List<String> values) {
        return new HashSet<>(values).size() == values.size();
    }
}
