package wangang.campaign.handout.application;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import wangang.campaign.booth.application.ReadingBooths;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.handout.domain.BoothSheet;
import wangang.campaign.handout.domain.DoorList;
import wangang.campaign.handout.domain.FairHeading;
import wangang.campaign.handout.domain.PersonSheet;
import wangang.campaign.handout.domain.RoomSigns;
import wangang.campaign.interview.application.ReadingInterviews;
import wangang.campaign.organising.application.WholeDistrict;
import wangang.campaign.timetable.domain.UnmetWording;
import wangang.platform.kernel.Outcome;

/** Who gets which handout: people and employers their own, officers of the whole district the rest. */
@Service
public class HandingOut {

    private final Handouts handouts;
    private final ReadingBooths booths;
    private final ReadingInterviews interviews;

    HandingOut(Handouts handouts, ReadingBooths booths, ReadingInterviews interviews) {
        this.handouts = handouts;
        this.booths = booths;
        this.interviews = interviews;
    }

    public Outcome<PersonSheet> toPerson(String account, FairId fair) {
        return handouts.registration(fair.value(), account)
                .flatMap(registration -> handouts.person(registration).map(sheet -> explained(sheet, registration)))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(HandoutRefusals.NOT_REGISTERED));
    }

    /** What the timetable says of a wish says more than that it was not met. */
    private PersonSheet explained(PersonSheet sheet, UUID registration) {
        var reasons = interviews.unmet(registration).stream()
                .collect(Collectors.groupingBy(
                        seen -> seen.unmet().booth().value(),
                        Collectors.mapping(
                                seen -> UnmetWording.forPerson(seen.unmet(), seen.employerName()),
                                Collectors.joining())));
        return sheet.withUnmet(sheet.unmet().stream()
                .map(wish -> wish.because(reasons.getOrDefault(wish.booth(), wish.sentence())))
                .toList());
    }

    public Outcome<BoothSheet> toEmployer(String account, BoothId booth) {
        return booths.withItsPeople(booth, account).flatMap(seen -> sheet(seen.id()));
    }

    /** @param subdistricts those the officer answers for; empty means all */
    public Outcome<BoothSheet> toOfficer(Set<String> subdistricts, BoothId booth) {
        return WholeDistrict.only(subdistricts, () -> sheet(booth));
    }

    /** The entries are read while they are looked at. */
    public Outcome<DoorList> doorList(Set<String> subdistricts, FairId fair) {
        return ofFair(
                subdistricts,
                fair,
                heading -> new DoorList(
                        heading, handouts.peopleAtDoor(heading.id()), () -> new DoorPages(handouts, heading.id())));
    }

    public Outcome<RoomSigns> roomSigns(Set<String> subdistricts, FairId fair) {
        return ofFair(subdistricts, fair, heading -> new RoomSigns(heading, handouts.rooms(heading.id())));
    }

    private Outcome<BoothSheet> sheet(BoothId booth) {
        return handouts.booth(booth.value())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(HandoutRefusals.BOOTH_UNKNOWN));
    }

    private <T> Outcome<T> ofFair(Set<String> subdistricts, FairId fair, Function<FairHeading, T> made) {
        return WholeDistrict.only(
                subdistricts,
                () -> handouts.fair(fair.value())
                        .map(made)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(HandoutRefusals.FAIR_UNKNOWN)));
    }
}
