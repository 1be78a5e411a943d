package wangang.campaign.fair.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.organising.domain.CampaignTerms;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/**
 * A recruitment fair and where it is in its life. Every change makes the next version.
 *
 * @param ticks what is in place of what the law asks for
 * @param cancelReason why it was cancelled
 */
public record Fair(
        FairId id,
        CampaignId campaign,
        FairTerms terms,
        List<FairTick> ticks,
        FairStatus status,
        @Nullable String cancelReason,
        long version,
        Instant changedAt) {

    public Fair {
        ticks = List.copyOf(ticks);
    }

    public static Fair plan(FairId id, CampaignId campaign, FairTerms terms, Instant now) {
        return new Fair(id, campaign, terms, List.of(), FairStatus.PLANNED, null, 1, now);
    }

    public Set<FairCheck> checks() {
        return ticks.stream().map(FairTick::check).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isAnnounced() {
        return status != FairStatus.PLANNED;
    }

    /** What was checked was checked of what the fair was. */
    public Outcome<Fair> change(FairTerms changed, Instant now) {
        return isAnnounced()
                ? Outcome.refused(FairRefusals.NOT_PLANNED)
                : Outcome.done(new Fair(id, campaign, changed, List.of(), status, null, version + 1, now));
    }

    /**
     * Once it is announced only what is needed for its beginning, after the registration and until then.
     *
     * @param officer who says so
     */
    public Outcome<Fair> tick(Set<FairCheck> done, String officer, Instant now) {
        boolean moreMayCome = !isAnnounced() || status == FairStatus.REGISTRATION;
        if (moreMayCome && done.contains(FairCheck.EXHIBITOR_LIST_CHECKED)) {
            return Outcome.refused(FairRefusals.EXHIBITORS_NOT_FINAL);
        }
        return !isAnnounced() || (isAhead() && keepsWhatWasAnnounced(done))
                ? Outcome.done(ticked(
                        done.stream()
                                .sorted()
                                .map(check -> tick(check, officer, now))
                                .toList(),
                        now))
                : Outcome.refused(FairRefusals.CHECKS_FIXED);
    }

    /** Whoever is placed after the list of exhibitors was checked is not on it; nothing when that is not so. */
    public Optional<Fair> withNewExhibitor(Instant now) {
        return checks().contains(FairCheck.EXHIBITOR_LIST_CHECKED)
                ? Optional.of(ticked(
                        ticks.stream()
                                .filter(tick -> tick.check() != FairCheck.EXHIBITOR_LIST_CHECKED)
                                .toList(),
                        now))
                : Optional.empty();
    }

    /** People are not sent to exhibitors whom nobody has checked. */
    public Outcome<Fair> withCheckedExhibitors() {
        var missing = missingFor(FairStep.START);
        return missing.isEmpty() ? Outcome.done(this) : Outcome.refused(FairRefusals.checksMissing("公布面试安排", missing));
    }

    /**
     * @param within the fair's campaign
     * @param reason needed to cancel
     */
    public Outcome<Fair> step(FairStep step, Campaign within, @Nullable String reason, ZonedDateTime now) {
        if (!status.next().contains(step)) {
            return Outcome.refused(FairRefusals.stepNotPossible(status));
        }
        var objection = switch (step) {
            case OPEN_REGISTRATION -> objectionToAnnouncing(within, now.toLocalDateTime());
            case START -> now.toLocalDate().isBefore(terms.begins().toLocalDate()) ? FairRefusals.TOO_EARLY : null;
            case FINISH -> now.toLocalDateTime().isBefore(terms.begins()) ? FairRefusals.NOT_BEGUN : null;
            case CANCEL -> reason == null ? FairRefusals.REASON_MISSING : null;
            case CLOSE_REGISTRATION -> null;
        };
        if (objection != null) {
            return Outcome.refused(objection);
        }
        var missing = missingFor(step);
        return missing.isEmpty()
                ? Outcome.done(next(step.leadsTo(), step == FairStep.CANCEL ? reason : null, now))
                : Outcome.refused(FairRefusals.checksMissing(step == FairStep.START ? "开始" : "公布", missing));
    }

    /** With its campaign: what was held is done, what was not is cancelled; nothing when it is over already. */
    public Optional<Fair> endWith(Campaign closed, ZonedDateTime now) {
        if (status.next().isEmpty()) {
            return Optional.empty();
        }
        boolean held = status == FairStatus.RUNNING && !now.toLocalDateTime().isBefore(terms.ends());
        return Optional.of(
                held
                        ? next(FairStatus.DONE, null, now)
                        : next(FairStatus.CANCELLED, "所属活动“" + closed.terms().name() + "”已经结束。", now));
    }

    /** When it was announced for a day that the campaign is not to have any more. */
    public Optional<Rejection> objectionTo(CampaignTerms changed) {
        return isAnnounced() && status != FairStatus.CANCELLED
                ? terms.sessions().stream()
                        .filter(session -> !changed.holds(session.day()))
                        .findFirst()
                        .map(session -> FairRefusals.periodExcludes(session, terms))
                : Optional.empty();
    }

    private @Nullable Rejection objectionToAnnouncing(Campaign within, LocalDateTime now) {
        if (!within.isOpen()) {
            return FairRefusals.CAMPAIGN_NOT_OPEN;
        }
        if (terms.sessions().stream().anyMatch(session -> session.hasBegunBy(now))) {
            return FairRefusals.SESSION_OVER;
        }
        return terms.sessions().stream().allMatch(session -> within.terms().holds(session.day()))
                ? null
                : FairRefusals.sessionOutside(within.terms());
    }

    /** Announced, and not begun. */
    private boolean isAhead() {
        return status == FairStatus.REGISTRATION || status == FairStatus.REGISTRATION_CLOSED;
    }

    private boolean keepsWhatWasAnnounced(Set<FairCheck> done) {
        return Arrays.stream(FairCheck.values())
                .filter(check -> check.neededFor() == FairStep.OPEN_REGISTRATION)
                .allMatch(check -> done.contains(check) == checks().contains(check));
    }

    private FairTick tick(FairCheck check, String officer, Instant now) {
        return ticks.stream()
                .filter(before -> before.check() == check)
                .findFirst()
                .orElseGet(() -> new FairTick(check, officer, now));
    }

    private Fair ticked(List<FairTick> as, Instant now) {
        return new Fair(id, campaign, terms, as, status, null, version + 1, now);
    }

    private Set<FairCheck> missingFor(FairStep step) {
        return Arrays.stream(FairCheck.values())
                .filter(check -> check.neededFor() == step && !checks().contains(check))
                .collect(Collectors.toSet());
    }

    private Fair next(FairStatus as, @Nullable String reason, ZonedDateTime now) {
        return new Fair(id, campaign, terms, ticks, as, reason, version + 1, now.toInstant());
    }
}
