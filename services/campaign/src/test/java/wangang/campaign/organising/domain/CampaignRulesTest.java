package wangang.campaign.organising.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wangang.campaign.reference.domain.ReferenceTables;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

class CampaignRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final ReferenceTables TABLES = new ReferenceTables();

    @Test
    void letsTheHundredDaysBe() {
        var checked = CampaignRules.check(form("autumn-2026", hundredDays()), TODAY, TABLES);
        assertThat(checked.isDone()).isTrue();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("campaign/slug-invalid", form("Autumn 2026", hundredDays())),
                Arguments.of("campaign/slug-invalid", form("a".repeat(61), hundredDays())),
                Arguments.of("campaign/slug-invalid", form(null, hundredDays())),
                Arguments.of("campaign/name-invalid", form(named("长".repeat(61)))),
                Arguments.of("campaign/name-invalid", form(named(" "))),
                Arguments.of("campaign/audience-invalid", form(forAudience("看不见\u0007"))),
                Arguments.of("campaign/period-missing", form(during(null, TODAY))),
                Arguments.of("campaign/period-upside-down", form(during(TODAY.plusDays(2), TODAY.plusDays(1)))),
                Arguments.of("campaign/period-over", form(during(TODAY.minusDays(9), TODAY.minusDays(1)))),
                Arguments.of(
                        "campaign/period-too-long",
                        form(during(TODAY, TODAY.plusYears(2).plusDays(1)))),
                Arguments.of("campaign/target-invalid", form(aimingAt(new Targets(0, null, null, List.of())))),
                Arguments.of(
                        "campaign/target-repeated",
                        form(aimingAt(new Targets(
                                null, null, null, List.of(target("310105005", 1), target("310105005", 2)))))),
                Arguments.of(
                        "campaign/subdistrict-unknown",
                        form(aimingAt(new Targets(null, null, null, List.of(target("310105999", 1)))))),
                Arguments.of(
                        "campaign/graduate-year-invalid",
                        form(admitting(new Eligibility(List.of(), List.of(), List.of(), List.of(27), true)))),
                Arguments.of("campaign/reserved-share-invalid", form(reserving(share(EmployerKind.STATE_OWNED, 101)))),
                Arguments.of(
                        "campaign/reserved-share-kind-invalid",
                        form(reserving(share(EmployerKind.COMMUNITY, 100), share(EmployerKind.COMMUNITY, 90)))));
    }

    @ParameterizedTest
    @MethodSource
    void broken(String code, CampaignForm form) {
        assertThat(codes(CampaignRules.check(form, TODAY, TABLES))).containsExactly(code);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(codes(CampaignRules.check(new CampaignForm(null, null), TODAY, TABLES)))
                .containsExactly(
                        "campaign/slug-invalid",
                        "campaign/name-invalid",
                        "campaign/audience-invalid",
                        "campaign/period-missing");
    }

    @Test
    void publicWelfareIsForCertifiedPersonsUnlessTheCampaignSaysOtherwise() {
        assertThat(CampaignRules.check(form("a", hundredDays()), TODAY, TABLES)
                        .map(checked -> checked.terms().eligibility().publicWelfareForCertifiedOnly()))
                .isEqualTo(Outcome.done(true));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var rejections)
                ? rejections.stream().map(Rejection::code).toList()
                : List.of();
    }

    private static CampaignForm form(TermsForm terms) {
        return form("autumn-2026", terms);
    }

    private static CampaignForm form(@Nullable String slug, TermsForm terms) {
        return new CampaignForm(slug, terms);
    }

    private static TermsForm hundredDays() {
        return during(TODAY, TODAY.plusDays(99));
    }

    private static TermsForm during(@Nullable LocalDate first, LocalDate last) {
        return terms("百日千企万岗", "2027 届", first, last, null, null, null);
    }

    private static TermsForm named(String name) {
        return terms(name, "2027 届", TODAY, TODAY, null, null, null);
    }

    private static TermsForm forAudience(String audience) {
        return terms("百日千企万岗", audience, TODAY, TODAY, null, null, null);
    }

    private static TermsForm aimingAt(Targets targets) {
        return terms("百日千企万岗", "2027 届", TODAY, TODAY, targets, null, null);
    }

    private static TermsForm admitting(Eligibility eligibility) {
        return terms("百日千企万岗", "2027 届", TODAY, TODAY, null, eligibility, null);
    }

    private static TermsForm reserving(ReservedShare... shares) {
        return terms("百日千企万岗", "2027 届", TODAY, TODAY, null, null, List.of(shares));
    }

    private static TermsForm terms(
            String name,
            String audience,
            @Nullable LocalDate first,
            LocalDate last,
            @Nullable Targets targets,
            @Nullable Eligibility eligibility,
            @Nullable List<ReservedShare> shares) {
        return new TermsForm(name, audience, first, last, targets, eligibility, shares);
    }

    private static SubdistrictTarget target(String code, int employers) {
        return new SubdistrictTarget(code, employers, null, null);
    }

    private static ReservedShare share(EmployerKind kind, int percent) {
        return new ReservedShare(kind, percent);
    }
}
