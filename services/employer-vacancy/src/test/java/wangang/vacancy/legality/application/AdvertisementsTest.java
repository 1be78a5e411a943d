package wangang.vacancy.legality.application;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancyOn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.legalcheck.Advertisement;
import wangang.legalcheck.Audience;
import wangang.legalcheck.EmploymentKind;
import wangang.legalcheck.OfferedPay;
import wangang.legalcheck.VacancyTerms;
import wangang.vacancy.employer.domain.CreditCode;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.employer.domain.EmployerKind;
import wangang.vacancy.employer.domain.EmployerProfile;
import wangang.vacancy.employer.domain.EmployerStatus;
import wangang.vacancy.employer.domain.Responsiveness;
import wangang.vacancy.posting.domain.PayForm;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyKind;
import wangang.vacancy.reference.domain.ReferenceTables;
import wangang.vacancy.testing.CreditCodes;
import wangang.vacancy.testing.VacancyBuilder;

class AdvertisementsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Advertisements ADVERTISEMENTS = new Advertisements(new ReferenceTables());

    @Test
    void everyTextIsReadAsItIsWritten() {
        var form = aVacancy()
                .titled(" 司机 ")
                .saying("\n开车。")
                .withSkills(List.of("驾驶", "修车"))
                .form();
        assertThat(of(form).texts())
                .containsExactly(
                        Map.entry("title", " 司机 "),
                        Map.entry("text", "\n开车。"),
                        Map.entry("skills[0]", "驾驶"),
                        Map.entry("skills[1]", "修车"),
                        Map.entry("benefits[0]", "五险一金"));
    }

    @Test
    void yearsOfGraduationAddressGraduates() {
        assertThat(audience(new TermsForm.Audience(null, List.of(2026), null))).isEqualTo(Audience.GRADUATES);
        assertThat(audience(new TermsForm.Audience(null, null, true))).isEqualTo(Audience.ALL);
        assertThat(audience(null)).isEqualTo(Audience.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "FULL_TIME,FULL_TIME",
        "PUBLIC_WELFARE,FULL_TIME",
        "PART_TIME,PART_TIME",
        "FLEXIBLE,PART_TIME",
        "INTERNSHIP,INTERNSHIP",
        "TRAINEESHIP,TRAINEESHIP"
    })
    void everyKindOfWorkHasItsLaw(VacancyKind kind, EmploymentKind law) {
        assertThat(of(aVacancy().ofKind(kind).form()).terms().kind()).isEqualTo(law);
    }

    @Test
    void payIsTakenFromTheFieldsWhereItIsWhole() {
        assertThat(pay(new TermsForm.Pay(PayForm.YEARLY, 60_000, 90_000, null)))
                .isEqualTo(new OfferedPay(60_000, 90_000, OfferedPay.Unit.YEAR));
        assertThat(pay(new TermsForm.Pay(PayForm.MONTHLY, 6_000, null, null))).isNull();
        assertThat(pay(new TermsForm.Pay(PayForm.NEGOTIABLE, null, null, null))).isNull();
        assertThat(pay(null)).isNull();
    }

    @Test
    void theEmployerSaysWhatTheTermsDoNot() {
        var kindergarten = anEmployerIn("8310", "310104003");
        var elsewhere =
                ADVERTISEMENTS.of(aVacancy().form(), kindergarten, TODAY).terms();
        assertThat(elsewhere.trade()).isEqualTo("教育，学前教育，学前教育");
        assertThat(elsewhere.region()).isEqualTo("310105");
        assertThat(ADVERTISEMENTS
                        .of(aVacancy().in(null).form(), kindergarten, TODAY)
                        .terms()
                        .region())
                .isEqualTo("310104");
    }

    @Test
    void nothingNeedsToBeKnown() {
        var empty = new TermsForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        var advertisement = of(empty);
        assertThat(advertisement.texts()).isEmpty();
        assertThat(advertisement.terms()).isEqualTo(VacancyTerms.unknown(TODAY, ""));
    }

    private static VacancyBuilder aVacancy() {
        return aVacancyOn(TODAY);
    }

    private static Audience audience(TermsForm.@Nullable Audience audience) {
        return of(aVacancy().forAudience(audience).form()).terms().audience();
    }

    private static @Nullable OfferedPay pay(TermsForm.@Nullable Pay pay) {
        return of(aVacancy().paying(pay).form()).terms().pay();
    }

    private static Advertisement of(TermsForm form) {
        return ADVERTISEMENTS.of(form, null, TODAY);
    }

    private static Employer anEmployerIn(String industry, String subdistrict) {
        var profile = new EmployerProfile("示例幼儿园", EmployerKind.PRIVATE, industry, subdistrict, "示例路 1 号", null);
        var code = CreditCode.of(CreditCodes.next()).orElseThrow();
        return new Employer(
                new EmployerId(UUID.randomUUID()),
                "account",
                code,
                profile,
                EmployerStatus.VERIFIED,
                null,
                Responsiveness.UNKNOWN,
                2,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
