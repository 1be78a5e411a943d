package wangang.vacancy.posting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.employer.domain.EmployerStatus;
import wangang.vacancy.posting.domain.TermsForm.Audience;
import wangang.vacancy.posting.domain.TermsForm.Experience;
import wangang.vacancy.posting.domain.TermsForm.Majors;
import wangang.vacancy.posting.domain.TermsForm.Pay;
import wangang.vacancy.posting.domain.TermsForm.Place;
import wangang.vacancy.reference.domain.ReferenceTables;
import wangang.vacancy.testing.VacancyBuilder;

class PublicationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PublicationPolicy POLICY = new PublicationPolicy(new ReferenceTables(), TODAY);

    @Test
    void aSoundVacancyBreaksNone() {
        assertThat(broken(aVacancy())).isEmpty();
    }

    @Test
    void titleMustBeShort() {
        assertThat(broken(aVacancy().titled("长".repeat(100)))).isEmpty();
        assertThat(broken(aVacancy().titled("😀".repeat(100)))).isEmpty();
        assertThat(broken(aVacancy().titled("长".repeat(101)))).containsExactly("vacancy/title-too-long");
        assertThat(broken(aVacancy().titled("　 "))).containsExactly("vacancy/title-missing");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000})
    void openingsMustBeCountable(int openings) {
        assertThat(broken(aVacancy().withOpenings(openings))).containsExactly("vacancy/openings-out-of-range");
    }

    @Test
    void closingDateMustBeInTheFuture() {
        assertThat(broken(aVacancy().until(TODAY.minusDays(1)))).containsExactly("vacancy/closing-date-in-the-past");
        assertThat(broken(aVacancy().until(TODAY))).isEmpty();
        assertThat(broken(aVacancy().until(TODAY.plusYears(2)))).isEmpty();
        assertThat(broken(aVacancy().until(TODAY.plusYears(2).plusDays(1))))
                .containsExactly("vacancy/closing-date-too-far");
    }

    @Test
    void payMustNotBeUpsideDown() {
        assertThat(broken(aVacancy().paying(8_000, 7_999))).containsExactly("vacancy/pay-upside-down");
        assertThat(broken(aVacancy().paying(8_000, 8_000))).isEmpty();
    }

    @Test
    void payMustSayWhatItNeeds() {
        assertThat(broken(aVacancy().paying(null))).containsExactly("vacancy/pay-missing");
        assertThat(broken(aVacancy().paying(new Pay(PayForm.NEGOTIABLE, null, null, null))))
                .isEmpty();
        assertThat(broken(aVacancy().paying(new Pay(PayForm.NEGOTIABLE, 1, null, null))))
                .containsExactly("vacancy/pay-amounts-not-allowed");
        assertThat(broken(aVacancy().paying(new Pay(PayForm.DAILY, 150, null, null))))
                .containsExactly("vacancy/pay-amounts-missing");
        assertThat(broken(aVacancy().paying(0, 8_000))).containsExactly("vacancy/pay-out-of-range");
        assertThat(broken(aVacancy().paying(new Pay(PayForm.MONTHLY, 1, 2, 25))))
                .containsExactly("vacancy/pay-months-out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08", "0809", "080902", "080901", "030101K"})
    void majorsMayBeNamedAtAnyLevel(String code) {
        assertThat(broken(aVacancy().forMajors(new Majors(null, List.of(code)))))
                .isEmpty();
    }

    @Test
    void majorsMustBeInTheCatalogue() {
        var unknown = aVacancy().forMajors(new Majors(null, List.of("030101", "99", "0809")));
        assertThat(broken(unknown)).containsExactly("vacancy/major-unknown", "vacancy/major-unknown");
        assertThat(rejections(unknown).getFirst().detail()).contains("030101K 法学");
        assertThat(broken(aVacancy().forMajors(new Majors(true, List.of("08")))))
                .containsExactly("vacancy/majors-unclear");
        assertThat(broken(aVacancy().forMajors(null))).containsExactly("vacancy/majors-unclear");
        assertThat(broken(aVacancy().forMajors(new Majors(false, List.of("08")))))
                .isEmpty();
    }

    @Test
    void subdistrictMustLieInTheRegion() {
        assertThat(broken(aVacancy().in(new Place("310104", "310105005", null, null, null))))
                .containsExactly("vacancy/subdistrict-outside-region");
        assertThat(broken(aVacancy().in(new Place("310105", "310105099", null, null, null))))
                .containsExactly("vacancy/subdistrict-unknown");
        assertThat(broken(aVacancy().in(new Place("110105", "110105099", null, null, null))))
                .isEmpty();
        assertThat(broken(aVacancy().in(new Place("110105", null, null, 31.0, null))))
                .containsExactly("vacancy/coordinates-invalid");
        assertThat(broken(aVacancy().in(null))).containsExactly("vacancy/region-invalid");
    }

    @Test
    void experienceMustNotBeUpsideDown() {
        assertThat(broken(aVacancy().asking(new Experience(3, 1, null))))
                .containsExactly("vacancy/experience-upside-down");
        assertThat(broken(aVacancy().asking(new Experience(-1, null, null))))
                .containsExactly("vacancy/experience-out-of-range");
    }

    @Test
    void wordsMustBeBounded() {
        var many = IntStream.range(0, 51).mapToObj(Integer::toString).toList();
        assertThat(broken(aVacancy().withSkills(many))).containsExactly("vacancy/skills-invalid");
        assertThat(broken(aVacancy().withSkills(Collections.nCopies(60, "Java"))))
                .isEmpty();
        assertThat(broken(aVacancy().withSkills(List.of("长".repeat(51))))).containsExactly("vacancy/skills-invalid");
        assertThat(broken(aVacancy().saying("长".repeat(20_001)))).containsExactly("vacancy/text-too-long");
        assertThat(broken(aVacancy().saying("职责\u0007"))).containsExactly("vacancy/text-unreadable");
    }

    @Test
    void publicWelfareMustBeForCertifiedDifficulty() {
        var welfare = aVacancy().ofKind(VacancyKind.PUBLIC_WELFARE);
        assertThat(broken(welfare)).containsExactly("vacancy/public-welfare-audience");
        assertThat(broken(welfare.forAudience(new Audience(null, null, true)))).isEmpty();
    }

    @Test
    void audienceMustBeOneGroup() {
        assertThat(broken(aVacancy().forAudience(new Audience(true, List.of(2026), null))))
                .containsExactly("vacancy/audience-unclear");
        assertThat(broken(aVacancy().forAudience(new Audience(null, List.of(1999), null))))
                .containsExactly("vacancy/audience-year-out-of-range");
    }

    @ParameterizedTest
    @EnumSource(EmployerStatus.class)
    void employerMustBeVerified(EmployerStatus standing) {
        var terms = VacancyTerms.passedBefore(aVacancy().form().trimmed());
        assertThat(POLICY.objections(terms, standing).isEmpty()).isEqualTo(standing == EmployerStatus.VERIFIED);
    }

    private static VacancyBuilder aVacancy() {
        return VacancyBuilder.aVacancyOn(TODAY);
    }

    private static List<Rejection> rejections(VacancyBuilder vacancy) {
        return switch (POLICY.checked(vacancy.form())) {
            case Outcome.Done<VacancyTerms> _ -> List.of();
            case Outcome.Refused<VacancyTerms>(var rejections) -> rejections;
        };
    }

    private static List<String> broken(VacancyBuilder vacancy) {
        return rejections(vacancy).stream().map(Rejection::code).toList();
    }
}
