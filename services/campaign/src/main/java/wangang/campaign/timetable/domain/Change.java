package wangang.campaign.timetable.domain;

import java.util.Set;

/** What happens on the day of the fair; minutes of the day. */
public sealed interface Change {

    /** An interviewer is not there, or no longer, from that minute on. */
    record InterviewerLeaves(InterviewerId interviewer, int from) implements Change {}

    /** A booth gives up from that minute on. */
    record BoothLeaves(BoothId booth, int from) implements Change {}

    /** A person cannot be there before that minute, and is not at the interview that should be going on. */
    record LateArrival(PersonId person, int arrival) implements Change {}

    /** People are not there, or no longer, from that minute on, which may have gone by; none takes what another leaves. */
    record NoShow(Set<PersonId> people, int from) implements Change {

        public NoShow {
            people = Set.copyOf(people);
        }

        NoShow(PersonId person, int from) {
            this(Set.of(person), from);
        }
    }

    /**
     * Somebody comes who had not been registered.
     *
     * @param agreed the booths that would see the person, after all others whom they named
     */
    record WalkIn(Person person, Set<BoothId> agreed) implements Change {

        public WalkIn {
            agreed = Set.copyOf(agreed);
        }
    }
}
