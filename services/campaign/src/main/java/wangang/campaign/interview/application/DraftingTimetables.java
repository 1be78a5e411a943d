package wangang.campaign.interview.application;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.domain.FairInput;
import wangang.campaign.interview.domain.FairPlan;
import wangang.campaign.interview.domain.FairTimetable;
import wangang.campaign.interview.domain.Moment;
import wangang.campaign.interview.domain.Venue;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.organising.application.WholeDistrict;
import wangang.platform.kernel.Outcome;

/**
 * Officers of the whole district make a timetable, as often as they like until it is published. It is computed between
 * two transactions and holds no lock. What changed meanwhile refuses it, so that whoever was erased does not come back
 * by it; what changes later is found when it is published.
 */
@Service
public class DraftingTimetables {

    /** All of one moment. */
    private record Asked(Fair fair, FairInput input, Map<UUID, BoothPlace> places, Map<UUID, Attendee> attendees) {}

    private final Fairs fairs;
    private final FairInputs inputs;
    private final Timetables timetables;
    private final Interviews interviews;
    private final CampaignTime time;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    DraftingTimetables(
            Fairs fairs,
            FairInputs inputs,
            Timetables timetables,
            Interviews interviews,
            CampaignTime time,
            PlatformTransactionManager transactions) {
        this.fairs = fairs;
        this.inputs = inputs;
        this.timetables = timetables;
        this.interviews = interviews;
        this.time = time;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        writing = new TransactionTemplate(transactions);
    }

    /** @param subdistricts those the officer answers for; empty means all */
    public Outcome<DraftedTimetable> draft(Set<String> subdistricts, FairId id) {
        return WholeDistrict.only(
                subdistricts,
                () -> Objects.requireNonNull(reading.execute(_ -> asked(id))).flatMap(asked -> {
                    var venue = Venue.of(asked.fair().terms());
                    var plan = FairPlan.of(venue.days(asked.input())).checked();
                    return Objects.requireNonNull(writing.execute(_ -> stored(asked, plan)))
                            .map(made -> new DraftedTimetable(made, venue.warnings()));
                }));
    }

    private Outcome<Asked> asked(FairId id) {
        return known(fairs.find(id).orElse(null)).flatMap(fair -> {
            var input = inputs.read(id);
            return input.booths().isEmpty()
                    ? Outcome.refused(TimetableOrganisingRefusals.NO_BOOTHS)
                    : Outcome.done(new Asked(fair, input, inputs.places(id), inputs.attendees(id)));
        });
    }

    private Outcome<FairTimetable> stored(Asked asked, FairPlan plan) {
        var id = asked.fair().id();
        var now = time.now();
        return known(fairs.lock(id).orElse(null))
                .flatMap(_ -> FairTimetable.stillMadeOf(asked.input(), inputs.read(id)))
                .flatMap(_ -> timetables
                        .find(id)
                        .map(before -> before.makeAgain(asked.input(), plan, now))
                        .orElseGet(() -> Outcome.done(FairTimetable.first(id, asked.input(), plan, now))))
                .map(made -> {
                    var arranging = new Arranging(asked.fair(), asked.places(), asked.attendees());
                    interviews.removeDrafts(id);
                    timetables.put(made, plan);
                    interviews.addAll(plan.days().stream()
                            .flatMap(day -> day.timetable().interviews().stream()
                                    .map(interview -> arranging.draft(day.date(), interview, now)))
                            .toList());
                    return made;
                });
    }

    private Outcome<Fair> known(@Nullable Fair fair) {
        return fair == null
                ? Outcome.refused(TimetableOrganisingRefusals.FAIR_UNKNOWN)
                : FairTimetable.mayBeMade(fair, Moment.of(time.here()));
    }
}
