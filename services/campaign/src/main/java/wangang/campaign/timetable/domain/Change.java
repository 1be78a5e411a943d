package wangang.campaign.timetable.domain;

import java.util.List;
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

    /**
     * Somebody of the fair is there after all from that minute on.
     *
     * @param person whose windows come to those there were
     * @param agreed the booths that would see the person, after all others whom they named
     */
    record Returns(Person person, int from, Set<BoothId> agreed) implements Change {

        public Returns {
            agreed = Set.copyOf(agreed);
        }
    }

    /** Who were to meet on a day before, and do not, may meet on this one. */
    record Offers(List<Offer> offers) implements Change {

        public Offers {
            offers = List.copyOf(offers);
        }
    }

    /** @param rank whom the booth wants as much as whom */
    record Offer(PersonId person, BoothId booth, int rank) {}
}
