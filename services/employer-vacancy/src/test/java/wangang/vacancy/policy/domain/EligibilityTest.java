package wangang.vacancy.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.employer.domain.EmployerKind;
import wangang.vacancy.policy.domain.Eligibility.Verdict;
import wangang.vacancy.reference.domain.ReferenceTables;

class EligibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final ReferenceTables TABLES = new ReferenceTables();
    private static final EmployerFacts RESTAURANT = new EmployerFacts(EmployerKind.PRIVATE, "6210", "310105005", 40);

    @ParameterizedTest
    @EnumSource(EmployerKind.class)
    void aPolicyThatAsksNothingFitsEverybody(EmployerKind kind) {
        var found = judged(policy(), new EmployerFacts(kind, "01", "310105001", null), 0);
        assertThat(found.verdict()).isEqualTo(Verdict.LIKELY);
        assertThat(found.reasons())
                .singleElement()
                .extracting(PolicyReason::text)
                .asString()
                .contains("不限");
    }

    @ParameterizedTest
    @CsvSource({
        "H, 6210, LIKELY",
        "62, 6210, LIKELY",
        "6210, 6210, LIKELY",
        "61, 6210, NOT",
        "G, 6210, NOT",
        "62, H, UNCLEAR",
        "6210, 62, UNCLEAR",
        "H, H, LIKELY"
    })
    void industriesCountWithAllThatBelongsToThem(String asked, String own, Verdict verdict) {
        var facts = new EmployerFacts(EmployerKind.PRIVATE, own, "310105005", 40);
        assertThat(judged(policy().inIndustries(asked), facts, 0).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"40, LIKELY", "300, LIKELY", "301, NOT", ", UNCLEAR"})
    void whoHasNotSaidHowManyItEmploysIsAskedTo(@Nullable Integer employees, Verdict verdict) {
        var facts = new EmployerFacts(EmployerKind.PRIVATE, "6210", "310105005", employees);
        var found = judged(policy().upTo(300), facts, 0);
        assertThat(found.verdict()).isEqualTo(verdict);
        if (employees == null) {
            assertThat(found.reasons().getFirst().text()).contains("补填职工人数");
        }
    }

    @Test
    void hiresThatAreMissingAreWithinReachOnlyInTime() {
        var policy = policy().hiring(2, null);
        assertThat(judged(policy, RESTAURANT, 2).verdict()).isEqualTo(Verdict.LIKELY);
        assertThat(judged(policy, RESTAURANT, 1).verdict()).isEqualTo(Verdict.WITHIN_REACH);
        assertThat(judged(policy, RESTAURANT, 1).reasons().getFirst().text()).contains("还差 1 人");
        var over = policy().hiring(2, TODAY.minusDays(1));
        assertThat(judged(over, RESTAURANT, 1).verdict()).isEqualTo(Verdict.NOT);
        assertThat(judged(over, RESTAURANT, 2).verdict()).isEqualTo(Verdict.LIKELY);
    }

    @Test
    void anotherUnmetConditionIsNeverOutweighed() {
        var policy = policy().inIndustries("J").hiring(2, null).upTo(300);
        for (int hired = 0; hired < 5; hired++) {
            assertThat(judged(policy, RESTAURANT, hired).verdict()).isEqualTo(Verdict.NOT);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1500", "3, 4500", "7, 10000", "100000, 10000"})
    void anAmountForEachHireEndsAtItsCap(int hired, long yuan) {
        var estimate = PolicyEstimate.of(terms(policy().hiring(1, null).paying(1_500, 10_000)), hired);
        assertThat(estimate).get().extracting(PolicyEstimate::yuan).isEqualTo(yuan);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var form = new PolicyForm(
                " ",
                "x",
                "y",
                "z",
                "w",
                "http://example.com",
                TODAY,
                TODAY.minusDays(1),
                null,
                List.of("999"),
                List.of("310105999"),
                5,
                4,
                null,
                new PolicyAmount(PolicyAmount.Rule.PER_HIRE, 0, null),
                null);
        var refused = PolicyRules.check(form, TODAY, TABLES);
        assertThat(((Outcome.Refused<PolicyTerms>) refused).rejections())
                .extracting(Rejection::code)
                .containsExactly(
                        "policy/title-invalid",
                        "policy/link-invalid",
                        "policy/period-invalid",
                        "policy/ended",
                        "policy/industry-unknown",
                        "policy/subdistrict-unknown",
                        "policy/size-invalid",
                        "policy/amount-invalid",
                        "policy/amount-needs-hires");
    }

    private static Eligibility judged(TestPolicy policy, EmployerFacts facts, int counted) {
        return Eligibility.of(terms(policy), facts, counted, TODAY, TABLES);
    }

    private static PolicyTerms terms(TestPolicy policy) {
        return ((Outcome.Done<PolicyTerms>) PolicyRules.check(policy.form(), TODAY, TABLES)).value();
    }

    private static TestPolicy policy() {
        return TestPolicy.around(TODAY);
    }
}
