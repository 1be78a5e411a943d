package wangang.campaign.fair.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.organising.domain.CampaignStatus;
import wangang.campaign.organising.domain.CampaignTerms;
import wangang.campaign.organising.domain.Eligibility;
import wangang.campaign.organising.domain.Targets;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

class FairTest {

    private static final Instant NOW = Instant.parse("2026-11-28T01:00:00Z");
    private static final FairTerms TERMS = new FairTerms(
            "专场招聘会",
            FairKind.ON_SITE,
            "长宁路 999 号",
            List.of(new Room("A", 2, null)),
            List.of(new Session(LocalDate.of(2026, 12, 5), LocalTime.of(9, 0), LocalTime.of(12, 0))),
            15,
            5,
            3);

    private static final Campaign OPEN = campaign(CampaignStatus.OPEN);

    private final Fair planned = Fair.plan(FairId.next(NOW), CampaignId.next(NOW), TERMS, NOW);

    @Test
    void isNotAnnouncedBeforeEverythingTheLawAsksForIsInPlace() {
        var half = done(planned.tick(Set.of(FairCheck.EMERGENCY_PLAN, FairCheck.SECURITY_PLAN), NOW));
        assertThat(half.step(FairStep.OPEN_REGISTRATION, OPEN, null, NOW))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rejections().toString())
                                .contains("fair/checks-missing")
                                .contains("组织实施办法、核实招聘单位及招聘简章"));
        assertThat(announced().status()).isEqualTo(FairStatus.REGISTRATION);
    }

    @Test
    void isAnnouncedOnlyWhileItsCampaignIsOpen() {
        var ready = done(planned.tick(EnumSet.allOf(FairCheck.class), NOW));
        for (var status : List.of(CampaignStatus.DRAFT, CampaignStatus.CLOSED)) {
            assertThat(code(ready.step(FairStep.OPEN_REGISTRATION, campaign(status), null, NOW)))
                    .isEqualTo("fair/campaign-not-open");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, OPEN_REGISTRATION CANCEL, false, false",
        "REGISTRATION, CLOSE_REGISTRATION CANCEL, true, true",
        "REGISTRATION_CLOSED, START CANCEL, false, true",
        "RUNNING, FINISH CANCEL, false, false",
        "DONE, '', false, false",
        "CANCELLED, '', false, false",
    })
    void eachStateForbidsWhatIsNotItsOwn(FairStatus status, String steps, boolean takesRequests, boolean letsPlace) {
        var fair = in(status);
        for (var step : FairStep.values()) {
            assertThat(fair.step(step, OPEN, "天气原因", NOW).isDone())
                    .as(status + " " + step)
                    .isEqualTo(List.of(steps.split(" ")).contains(step.name()));
        }
        assertThat(status.takesBoothRequests()).isEqualTo(takesRequests);
        assertThat(status.letsBoothsBePlaced()).isEqualTo(letsPlace);
        assertThat(fair.change(TERMS, NOW).isDone()).isEqualTo(status == FairStatus.PLANNED);
        assertThat(fair.tick(Set.of(), NOW).isDone()).isEqualTo(status == FairStatus.PLANNED);
    }

    @Test
    void isCancelledWithAReasonOnly() {
        assertThat(code(planned.step(FairStep.CANCEL, OPEN, null, NOW))).isEqualTo("fair/reason-missing");
        var cancelled = done(announced().step(FairStep.CANCEL, OPEN, "天气原因", NOW));
        assertThat(cancelled.cancelReason()).isEqualTo("天气原因");
        assertThat(cancelled.version()).isEqualTo(4);
    }

    private static Campaign campaign(CampaignStatus status) {
        var terms = new CampaignTerms(
                "百日千企万岗",
                "2027 届",
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 12, 31),
                Targets.NONE,
                Eligibility.OF_ALL,
                List.of());
        return new Campaign(CampaignId.next(NOW), "autumn-2026", terms, status, 2, NOW, NOW, null);
    }

    private Fair announced() {
        var ready = done(planned.tick(EnumSet.allOf(FairCheck.class), NOW));
        return done(ready.step(FairStep.OPEN_REGISTRATION, OPEN, null, NOW));
    }

    private Fair in(FairStatus status) {
        return new Fair(planned.id(), planned.campaign(), TERMS, EnumSet.allOf(FairCheck.class), status, null, 1, NOW);
    }

    private static Fair done(Outcome<Fair> outcome) {
        if (outcome instanceof Outcome.Done<Fair>(var fair)) {
            return fair;
        }
        throw new AssertionError(outcome);
    }

    private static @Nullable String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var rejections)
                ? rejections.stream().map(Rejection::code).findFirst().orElse(null)
                : null;
    }
}
