package wangang.campaign.fair.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZonedDateTime NOW =
            LocalDateTime.parse("2026-11-28T09:00").atZone(SHANGHAI);
    /** At the fair that TERMS describe. */
    private static final ZonedDateTime DURING =
            LocalDateTime.parse("2026-12-05T10:00").atZone(SHANGHAI);

    private static final String OFFICER = "officer-1";
    private static final Set<FairCheck> BEFORE = EnumSet.complementOf(EnumSet.of(FairCheck.EXHIBITOR_LIST_CHECKED));

    private static final Instant AT = NOW.toInstant();
    private static final FairTerms TERMS = new FairTerms(
            "专场招聘会",
            "长宁区就业促进中心",
            FairKind.ON_SITE,
            "长宁路 999 号",
            List.of(new Room("A", 2, null)),
            List.of(new Session(LocalDate.of(2026, 12, 5), LocalTime.of(9, 0), LocalTime.of(12, 0))),
            15,
            5,
            3,
            null,
            null);

    private static final List<FairTick> TICKS = EnumSet.allOf(FairCheck.class).stream()
            .map(check -> new FairTick(check, OFFICER, AT))
            .toList();
    private static final Campaign OPEN = campaign(CampaignStatus.OPEN);

    private final Fair planned = Fair.plan(FairId.next(AT), CampaignId.next(AT), TERMS, AT);

    @Test
    void isNotAnnouncedBeforeEverythingTheLawAsksForIsInPlace() {
        var half = done(planned.tick(Set.of(FairCheck.EMERGENCY_PLAN, FairCheck.SECURITY_PLAN), OFFICER, AT));
        assertThat(half.step(FairStep.OPEN_REGISTRATION, OPEN, null, NOW))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rejections().toString())
                                .contains("fair/checks-missing")
                                .contains("公布前")
                                .contains("第二十八条")
                                .contains("还缺：组织实施办法。"));
        assertThat(announced().status()).isEqualTo(FairStatus.REGISTRATION);
    }

    @Test
    void isAnnouncedOnlyWhileItsCampaignIsOpen() {
        var ready = done(planned.tick(BEFORE, OFFICER, AT));
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
            var when = step == FairStep.OPEN_REGISTRATION ? NOW : DURING;
            assertThat(fair.step(step, OPEN, "天气原因", when).isDone())
                    .as(status + " " + step)
                    .isEqualTo(List.of(steps.split(" ")).contains(step.name()));
        }
        assertThat(status.takesBoothRequests()).isEqualTo(takesRequests);
        assertThat(status.letsBoothsBePlaced()).isEqualTo(letsPlace);
        assertThat(fair.change(TERMS, AT).isDone()).isEqualTo(status == FairStatus.PLANNED);
        assertThat(fair.tick(Set.of(), OFFICER, AT).isDone()).isEqualTo(status == FairStatus.PLANNED);
    }

    @Test
    void isCancelledWithAReasonOnly() {
        assertThat(code(planned.step(FairStep.CANCEL, OPEN, null, NOW))).isEqualTo("fair/reason-missing");
        var cancelled = done(announced().step(FairStep.CANCEL, OPEN, "天气原因", NOW));
        assertThat(cancelled.cancelReason()).isEqualTo("天气原因");
        assertThat(cancelled.version()).isEqualTo(4);
    }

    @Test
    void isNotAnnouncedOnceASessionHasBegunOrIsOutsideTheCampaign() {
        var ready = done(planned.tick(BEFORE, OFFICER, AT));
        var begins = LocalDateTime.parse("2026-12-05T09:00").atZone(SHANGHAI);
        assertThat(code(ready.step(FairStep.OPEN_REGISTRATION, OPEN, null, begins)))
                .isEqualTo("fair/session-over");
        assertThat(ready.step(FairStep.OPEN_REGISTRATION, OPEN, null, begins.minusMinutes(1))
                        .isDone())
                .isTrue();
        var shortened = campaign(CampaignStatus.OPEN, LocalDate.of(2026, 12, 4));
        assertThat(code(ready.step(FairStep.OPEN_REGISTRATION, shortened, null, NOW)))
                .isEqualTo("fair/session-outside-campaign");
    }

    @Test
    void beginsOnItsDayAndEndsNotBeforeItBegan() {
        var closed = in(FairStatus.REGISTRATION_CLOSED);
        var eve = LocalDateTime.parse("2026-12-04T23:59").atZone(SHANGHAI);
        assertThat(code(closed.step(FairStep.START, OPEN, null, eve))).isEqualTo("fair/too-early");
        var morning = eve.plusMinutes(1);
        var running = done(closed.step(FairStep.START, OPEN, null, morning));
        assertThat(code(running.step(FairStep.FINISH, OPEN, null, morning))).isEqualTo("fair/not-begun");
        assertThat(done(running.step(FairStep.FINISH, OPEN, null, DURING)).status())
                .isEqualTo(FairStatus.DONE);
    }

    @Test
    void aChangeIsCheckedAnew() {
        var ready = done(planned.tick(BEFORE, OFFICER, AT));
        assertThat(done(ready.change(TERMS, AT)).checks()).isEmpty();
    }

    @Test
    void theListOfExhibitorsIsCheckedUntilItBegins() {
        var announced = done(done(planned.tick(BEFORE, OFFICER, AT)).step(FairStep.OPEN_REGISTRATION, OPEN, null, NOW));
        for (var early : List.of(planned, announced)) {
            assertThat(code(early.tick(EnumSet.allOf(FairCheck.class), OFFICER, AT)))
                    .isEqualTo("fair/exhibitors-not-final");
        }
        var closed = done(announced.step(FairStep.CLOSE_REGISTRATION, OPEN, null, NOW));
        assertThat(code(closed.withCheckedExhibitors())).isEqualTo("fair/checks-missing");
        assertThat(closed.step(FairStep.START, OPEN, null, DURING))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rejections().toString())
                                .contains("fair/checks-missing")
                                .contains("开始前")
                                .contains("第二十八条")
                                .contains("还缺：核实招聘单位及招聘简章。"));
        assertThat(code(closed.tick(Set.of(FairCheck.EXHIBITOR_LIST_CHECKED), OFFICER, AT)))
                .isEqualTo("fair/checks-fixed");
        var checked = done(closed.tick(EnumSet.allOf(FairCheck.class), OFFICER, AT));
        assertThat(checked.withCheckedExhibitors().isDone()).isTrue();
        var another = checked.withNewExhibitor(AT).orElseThrow();
        assertThat(another.checks()).isEqualTo(BEFORE);
        assertThat(another.withNewExhibitor(AT)).isEmpty();
        var running = done(checked.step(FairStep.START, OPEN, null, DURING));
        assertThat(code(running.tick(EnumSet.allOf(FairCheck.class), OFFICER, AT)))
                .isEqualTo("fair/checks-fixed");
    }

    @Test
    void whoTickedFirstAndWhenIsKept() {
        var first = done(planned.tick(Set.of(FairCheck.SECURITY_PLAN), OFFICER, AT));
        var later = AT.plusSeconds(60);
        var both = done(first.tick(Set.of(FairCheck.SECURITY_PLAN, FairCheck.EMERGENCY_PLAN), "officer-2", later));
        assertThat(both.ticks())
                .containsExactly(
                        new FairTick(FairCheck.EMERGENCY_PLAN, "officer-2", later),
                        new FairTick(FairCheck.SECURITY_PLAN, OFFICER, AT));
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 2026-12-06T00:00, CANCELLED",
        "REGISTRATION, 2026-12-06T00:00, CANCELLED",
        "REGISTRATION_CLOSED, 2026-12-06T00:00, CANCELLED",
        "RUNNING, 2026-12-05T11:59, CANCELLED",
        "RUNNING, 2026-12-05T12:00, DONE",
    })
    void endsWithItsCampaign(FairStatus status, LocalDateTime when, FairStatus ended) {
        var after = in(status).endWith(campaign(CampaignStatus.CLOSED), when.atZone(SHANGHAI));
        assertThat(after).get().extracting(Fair::status).isEqualTo(ended);
        assertThat(after.orElseThrow().cancelReason()).isEqualTo(ended == FairStatus.DONE ? null : "所属活动“百日千企万岗”已经结束。");
    }

    @Test
    void whatIsOverStaysWhenTheCampaignEnds() {
        assertThat(in(FairStatus.DONE).endWith(OPEN, NOW)).isEmpty();
        assertThat(in(FairStatus.CANCELLED).endWith(OPEN, NOW)).isEmpty();
    }

    @Test
    void standsAgainstACampaignWithoutItsDayOnceItIsAnnounced() {
        var shortened = campaign(CampaignStatus.OPEN, LocalDate.of(2026, 12, 4)).terms();
        assertThat(announced().objectionTo(shortened))
                .get()
                .extracting(Rejection::code)
                .isEqualTo("campaign/period-excludes-fair");
        assertThat(announced().objectionTo(OPEN.terms())).isEmpty();
        assertThat(planned.objectionTo(shortened)).isEmpty();
        assertThat(in(FairStatus.CANCELLED).objectionTo(shortened)).isEmpty();
    }

    private static Campaign campaign(CampaignStatus status) {
        return campaign(status, LocalDate.of(2026, 12, 31));
    }

    private static Campaign campaign(CampaignStatus status, LocalDate lastDay) {
        var terms = new CampaignTerms(
                "百日千企万岗", "2027 届", LocalDate.of(2026, 11, 23), lastDay, Targets.NONE, Eligibility.OF_ALL, List.of());
        return new Campaign(CampaignId.next(AT), "autumn-2026", terms, status, 2, AT, AT, null);
    }

    private Fair announced() {
        var ready = done(planned.tick(BEFORE, OFFICER, AT));
        return done(ready.step(FairStep.OPEN_REGISTRATION, OPEN, null, NOW));
    }

    private Fair in(FairStatus status) {
        return new Fair(planned.id(), planned.campaign(), TERMS, TICKS, status, null, 1, AT);
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
