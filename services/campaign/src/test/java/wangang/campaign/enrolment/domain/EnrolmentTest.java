package wangang.campaign.enrolment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wangang.campaign.market.domain.Admission;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.market.domain.KnownEmployer;
import wangang.campaign.market.domain.KnownVacancy;
import wangang.campaign.market.domain.VacancyId;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.organising.domain.CampaignStatus;
import wangang.campaign.organising.domain.CampaignTerms;
import wangang.campaign.organising.domain.Eligibility;
import wangang.campaign.organising.domain.EmployerKind;
import wangang.campaign.organising.domain.Targets;
import wangang.campaign.organising.domain.VacancyKind;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

class EnrolmentTest {

    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final EmployerId EMPLOYER = new EmployerId(UUID.randomUUID());
    private static final Eligibility GRADUATES = new Eligibility(
            List.of(EmployerKind.STATE_OWNED),
            List.of("310105005"),
            List.of(VacancyKind.FULL_TIME, VacancyKind.PUBLIC_WELFARE),
            List.of(2026, 2027),
            true);

    private static final EnrolmentCase SOUND =
            asked(CampaignStatus.OPEN, vacancy("FULL_TIME", "PUBLISHED", List.of(2027), false), employer("VERIFIED"));

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(null, SOUND),
                Arguments.of(null, with(vacancy("FULL_TIME", "PUBLISHED", List.of(), false))),
                Arguments.of(null, with(vacancy("PUBLIC_WELFARE", "PUBLISHED", List.of(), true))),
                Arguments.of(
                        "enrolment/campaign-not-open", asked(CampaignStatus.DRAFT, SOUND.vacancy(), SOUND.employer())),
                Arguments.of(
                        "enrolment/campaign-closed", asked(CampaignStatus.CLOSED, SOUND.vacancy(), SOUND.employer())),
                Arguments.of(
                        null, asked(CampaignStatus.OPEN, SOUND.vacancy(), SOUND.employer(), LocalDate.of(2027, 3, 7))),
                Arguments.of(
                        "enrolment/campaign-closed",
                        asked(CampaignStatus.OPEN, SOUND.vacancy(), SOUND.employer(), LocalDate.of(2027, 3, 8))),
                Arguments.of("enrolment/employer-not-verified", with(employer("SUSPENDED"))),
                Arguments.of(
                        "enrolment/employer-kind-not-admitted", with(employer("PRIVATE", "310105005", "VERIFIED"))),
                Arguments.of(
                        "enrolment/subdistrict-not-admitted", with(employer("STATE_OWNED", "310105001", "VERIFIED"))),
                Arguments.of("enrolment/vacancy-not-open", with(vacancy("FULL_TIME", "FILLED", List.of(2027), false))),
                Arguments.of(
                        "enrolment/vacancy-kind-not-admitted",
                        with(vacancy("FLEXIBLE", "PUBLISHED", List.of(2027), false))),
                Arguments.of(
                        "enrolment/graduates-not-admitted",
                        with(vacancy("FULL_TIME", "PUBLISHED", List.of(2025), false))),
                Arguments.of(
                        "enrolment/graduates-not-admitted", with(vacancy("FULL_TIME", "PUBLISHED", List.of(), true))),
                Arguments.of(
                        "enrolment/public-welfare-for-certified-only",
                        with(vacancy("PUBLIC_WELFARE", "PUBLISHED", List.of(2027), false))));
    }

    @ParameterizedTest
    @MethodSource
    void broken(@Nullable String code, EnrolmentCase enrolment) {
        assertThat(EnrolmentRules.objections(enrolment).stream().map(Rejection::code))
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }

    @Test
    void takesPartFromApprovalUntilItLeaves() {
        var approved = approved();
        assertThat(approved.approvedAt()).isEqualTo(NOW);
        assertThat(approved.leftAt()).isNull();
        var withdrawn = after(approved.withdraw(LATER));
        assertThat(withdrawn.approvedAt()).isEqualTo(NOW);
        assertThat(withdrawn.leftAt()).isEqualTo(LATER);
        assertThat(withdrawn.version()).isEqualTo(3);
    }

    @Test
    void whatNeverTookPartDoesNotLeave() {
        assertThat(after(requested().withdraw(LATER)).leftAt()).isNull();
        assertThat(requested().end(LATER, LATER))
                .singleElement()
                .satisfies(event -> assertThat(event.after().leftAt()).isNull());
    }

    @Test
    void leavesWithItsCampaignHoweverLateThatIsClosed() {
        var much = LATER.plusSeconds(3_600);
        assertThat(approved().end(LATER, much)).singleElement().satisfies(event -> {
            assertThat(event.after().leftAt()).isEqualTo(LATER);
            assertThat(event.after().changedAt()).isEqualTo(much);
        });
        assertThat(approved().end(NOW.minusSeconds(1), much))
                .singleElement()
                .satisfies(event -> assertThat(event.after().leftAt()).isEqualTo(NOW));
    }

    @Test
    void approvingLooksAtTheRulesAgain() {
        var filled = with(vacancy("FULL_TIME", "FILLED", List.of(2027), false));
        assertThat(codes(requested().approve(filled, LATER))).containsExactly("enrolment/vacancy-not-open");
    }

    @Test
    void refusingNeedsAReasonAndTakesAnApprovalBack() {
        assertThat(requested().refuse(null, LATER)).isEqualTo(Outcome.refused(EnrolmentRefusals.REASON_MISSING));
        var takenBack = after(approved().refuse("岗位内容与活动不符", LATER));
        assertThat(takenBack.status()).isEqualTo(EnrolmentStatus.REFUSED);
        assertThat(takenBack.leftAt()).isEqualTo(LATER);
    }

    @Test
    void whatIsOverStaysOver() {
        var withdrawn = after(approved().withdraw(LATER));
        assertThat(withdrawn.withdraw(LATER)).isEqualTo(Outcome.refused(EnrolmentRefusals.OVER));
        assertThat(withdrawn.approve(SOUND, LATER)).isEqualTo(Outcome.refused(EnrolmentRefusals.OVER));
        assertThat(withdrawn.refuse("x", LATER)).isEqualTo(Outcome.refused(EnrolmentRefusals.OVER));
        assertThat(withdrawn.end(LATER, LATER)).isEmpty();
        assertThat(approved().approve(SOUND, LATER)).isEqualTo(Outcome.refused(EnrolmentRefusals.ALREADY_APPROVED));
    }

    private static Enrolment requested() {
        return after(Enrolment.request(EnrolmentId.next(NOW), SOUND, NOW));
    }

    private static Enrolment approved() {
        return after(requested().approve(SOUND, NOW));
    }

    private static Enrolment after(Outcome<EnrolmentEvent> outcome) {
        if (outcome instanceof Outcome.Done<EnrolmentEvent>(var event)) {
            return event.after();
        }
        throw new AssertionError(outcome);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var rejections)
                ? rejections.stream().map(Rejection::code).toList()
                : List.of();
    }

    private static EnrolmentCase with(KnownVacancy vacancy) {
        return asked(CampaignStatus.OPEN, vacancy, SOUND.employer());
    }

    private static EnrolmentCase with(KnownEmployer employer) {
        return asked(CampaignStatus.OPEN, SOUND.vacancy(), employer);
    }

    private static EnrolmentCase asked(CampaignStatus status, KnownVacancy vacancy, KnownEmployer employer) {
        return asked(status, vacancy, employer, LocalDate.of(2026, 11, 28));
    }

    private static EnrolmentCase asked(
            CampaignStatus status, KnownVacancy vacancy, KnownEmployer employer, LocalDate today) {
        var terms = new CampaignTerms(
                "百日千企万岗",
                "2027 届",
                LocalDate.of(2026, 11, 28),
                LocalDate.of(2027, 3, 7),
                Targets.NONE,
                GRADUATES,
                List.of());
        return new EnrolmentCase(
                new Campaign(CampaignId.next(NOW), "autumn-2026", terms, status, 2, NOW, NOW, null),
                vacancy,
                employer,
                today);
    }

    private static KnownEmployer employer(String status) {
        return employer("STATE_OWNED", "310105005", status);
    }

    private static KnownEmployer employer(String kind, String subdistrict, String status) {
        return new KnownEmployer(EMPLOYER, 2, "account-1", "示例单位（演示）", kind, subdistrict, status);
    }

    private static KnownVacancy vacancy(String kind, String status, List<Integer> years, boolean certified) {
        return new KnownVacancy(
                new VacancyId(UUID.randomUUID()),
                EMPLOYER,
                2,
                "Java 开发工程师",
                kind,
                status,
                2,
                2,
                "I",
                new Admission(years, certified, List.of()),
                NOW,
                null);
    }
}
