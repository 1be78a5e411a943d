package wangang.campaign.timetable.domain;

import java.util.Set;
import java.util.stream.Collectors;

/** What each change means to re-planning. */
final class ChangeFacts {

    private ChangeFacts() {}

    /** Whether an interview should have begun, or be going on, without the person. */
    static boolean isMissed(Interview interview, Change change, int now) {
        return switch (change) {
            case Change.LateArrival(var person, int arrival) ->
                interview.person().equals(person) && now < interview.end() && interview.start() < arrival;
            case Change.NoShow _,
                    Change.InterviewerLeaves _,
                    Change.BoothLeaves _,
                    Change.WalkIn _,
                    Change.Returns _,
                    Change.Offers _ -> false;
        };
    }

    static Unmet.Left whoLeft(Change change) {
        return switch (change) {
            case Change.InterviewerLeaves _ -> Unmet.Left.INTERVIEWER;
            case Change.BoothLeaves _ -> Unmet.Left.BOOTH;
            case Change.LateArrival _, Change.NoShow _, Change.WalkIn _, Change.Returns _, Change.Offers _ ->
                Unmet.Left.NOBODY;
        };
    }

    static Notice.Cause cause(Change change) {
        return switch (change) {
            case Change.InterviewerLeaves _ -> Notice.Cause.INTERVIEWER_LEFT;
            case Change.BoothLeaves _ -> Notice.Cause.BOOTH_LEFT;
            case Change.LateArrival _ -> Notice.Cause.PERSON_ARRIVES_LATE;
            case Change.NoShow _ -> Notice.Cause.PERSON_IS_NOT_THERE;
            case Change.WalkIn _, Change.Returns _, Change.Offers _ ->
                throw new IllegalStateException("whoever comes cancels nothing");
        };
    }

    /** Who may have time now for whom there was none. */
    static Set<PersonId> comers(Change change) {
        return switch (change) {
            case Change.WalkIn(var person, var _) -> Set.of(person.id());
            case Change.Returns(var person, int _, var _) -> Set.of(person.id());
            case Change.Offers(var offers) ->
                offers.stream().map(Change.Offer::person).collect(Collectors.toSet());
            case Change.InterviewerLeaves _, Change.BoothLeaves _, Change.LateArrival _, Change.NoShow _ ->
                Set.<PersonId>of();
        };
    }
}
