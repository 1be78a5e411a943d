package wangang.campaign.interview.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.campaign.booth.application.Booths;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.booth.domain.BoothStatus;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.Session;
import wangang.campaign.interview.domain.FairChange;
import wangang.campaign.interview.domain.InputBooth;
import wangang.campaign.interview.domain.Moment;
import wangang.campaign.interview.domain.Span;
import wangang.campaign.market.application.Employers;
import wangang.campaign.market.domain.KnownEmployer;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.organising.application.WholeDistrict;
import wangang.platform.kernel.Outcome;

/** Understands a change, and whether who tells it may: officers any, employers and people their own. */
@Component
class ReadingChanges {

    private final Booths booths;
    private final Employers employers;
    private final FairInputs inputs;
    private final CampaignTime time;

    ReadingChanges(Booths booths, Employers employers, FairInputs inputs, CampaignTime time) {
        this.booths = booths;
        this.employers = employers;
        this.inputs = inputs;
        this.time = time;
    }

    Outcome<FairChange> read(Changer changer, Fair fair, ChangeForm form) {
        var kind = form.kind();
        if (kind == null) {
            return Outcome.refused(ChangeRefusals.KIND_MISSING);
        }
        if (changer.officer()) {
            return WholeDistrict.only(
                    changer.subdistricts(),
                    () -> kind.isOfABooth()
                            ? ofBooth(kind, fair, form, booth(fair, form.boothId()))
                            : ofPerson(true, kind, fair, form, Optional.ofNullable(form.registrationId())));
        }
        if (changer.employer() && kind.isOfABooth()) {
            return ofBooth(
                    kind, fair, form, booth(fair, form.boothId()).filter(booth -> isOf(changer.account(), booth)));
        }
        if (changer.employer() && kind == ChangeKind.WALK_IN) {
            return ownWalkIn(changer, fair, form);
        }
        return changer.jobseeker() && !kind.isOfABooth() && kind != ChangeKind.WALK_IN
                ? ofPerson(false, kind, fair, form, own(changer, fair, form.registrationId()))
                : Outcome.refused(ChangeRefusals.NOT_YOURS);
    }

    private Outcome<FairChange> ofBooth(ChangeKind kind, Fair fair, ChangeForm form, Optional<Booth> found) {
        var booth = found.orElse(null);
        if (booth == null) {
            return Outcome.refused(ChangeRefusals.BOOTH_UNKNOWN);
        }
        var span = span(fair, form);
        if (kind == ChangeKind.BOOTH_LEAVES) {
            return Outcome.done(new FairChange.BoothLeaves(booth.id().value(), span));
        }
        return booth.interviewers().stream()
                .filter(one -> one.label().equals(form.interviewer()))
                .findFirst()
                .map(one -> Outcome.<FairChange>done(new FairChange.InterviewerLeaves(
                        InputBooth.interviewer(booth.id().value(), one.label()), span)))
                .orElseGet(() -> Outcome.refused(ChangeRefusals.INTERVIEWER_UNKNOWN));
    }

    /** Only officers say that somebody was not there: people cannot take back what they were at. */
    private Outcome<FairChange> ofPerson(
            boolean officer, ChangeKind kind, Fair fair, ChangeForm form, Optional<UUID> registration) {
        var person = registration.flatMap(id -> inputs.person(fair.id(), id)).orElse(null);
        if (person == null) {
            return Outcome.refused(ChangeRefusals.PERSON_UNKNOWN);
        }
        if (kind == ChangeKind.NO_SHOW) {
            var span = span(fair, form);
            return Outcome.done(new FairChange.NoShow(
                    person.registration(), officer ? span : span.notBefore(Moment.of(time.here()))));
        }
        if (kind == ChangeKind.LATE_ARRIVAL) {
            var at = form.at();
            return at == null
                    ? Outcome.refused(ChangeRefusals.TIME_MISSING)
                    : Outcome.done(FairChange.LateArrival.at(
                            person.registration(), form.day() == null ? nextDay(fair) : form.day(), at));
        }
        var agreed = new HashSet<>(form.agreed() == null ? List.<UUID>of() : form.agreed());
        return agreed.isEmpty() || !person.wishes().containsAll(agreed)
                ? Outcome.refused(ChangeRefusals.NO_BOOTH_AGREED)
                : Outcome.done(new FairChange.WalkIn(person, agreed));
    }

    /** Only of who is there, so that an employer ranks nobody anew after all is published. */
    private Outcome<FairChange> ownWalkIn(Changer changer, Fair fair, ChangeForm form) {
        var agreed = form.agreed() == null ? List.<UUID>of() : form.agreed();
        if (employers
                .ofAccount(changer.account())
                .filter(KnownEmployer::isVerified)
                .isEmpty()) {
            return Outcome.refused(ChangeRefusals.NOT_VERIFIED);
        }
        if (!agreed.stream()
                .allMatch(id -> booth(fair, id)
                        .filter(booth -> isOf(changer.account(), booth))
                        .isPresent())) {
            return Outcome.refused(ChangeRefusals.NO_BOOTH_AGREED);
        }
        return ofPerson(false, ChangeKind.WALK_IN, fair, form, Optional.ofNullable(form.registrationId()))
                .flatMap(change -> change instanceof FairChange.WalkIn(var person, var _)
                                && !inputs.hasArrived(person.registration())
                        ? Outcome.refused(ChangeRefusals.NOT_ARRIVED)
                        : Outcome.done(change));
    }

    private Optional<Booth> booth(Fair fair, @Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(given -> booths.find(new BoothId(given)))
                .filter(booth -> booth.fair().equals(fair.id()) && booth.status() == BoothStatus.PLACED);
    }

    private boolean isOf(String account, Booth booth) {
        return employers
                .ofAccount(account)
                .filter(employer -> employer.id().equals(booth.employer()))
                .isPresent();
    }

    private Optional<UUID> own(Changer changer, Fair fair, @Nullable UUID named) {
        return inputs.registrationOf(fair.id(), changer.account()).filter(own -> named == null || named.equals(own));
    }

    private Span span(Fair fair, ChangeForm form) {
        var at = form.at();
        if (at == null) {
            return new Span(form.day(), null);
        }
        return new Span(form.day() == null ? nextDay(fair) : form.day(), minute(at));
    }

    /** Today, when the fair is; else the next of its days. */
    private LocalDate nextDay(Fair fair) {
        var today = time.today();
        return fair.terms().sessions().stream()
                .map(Session::day)
                .filter(day -> !day.isBefore(today))
                .sorted()
                .findFirst()
                .orElse(today);
    }

    private static int minute(LocalTime at) {
        return at.toSecondOfDay() / 60;
    }
}
