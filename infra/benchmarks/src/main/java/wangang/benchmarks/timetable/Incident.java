package wangang.benchmarks.timetable;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import wangang.campaign.timetable.domain.Change;
import wangang.campaign.timetable.domain.Interview;
import wangang.campaign.timetable.domain.Person;
import wangang.campaign.timetable.domain.PersonId;
import wangang.campaign.timetable.domain.Window;

/** What happens at a fair. */
enum Incident {
    INTERVIEWER_LEAVES("an interviewer leaves"),
    BOOTH_LEAVES("a booth leaves"),
    LATE_ARRIVAL("somebody is an hour late"),
    NO_SHOW("somebody does not come"),
    WALK_IN("somebody walks in");

    private static final int HOUR = 60;
    private static final int EVENING = 1_020;

    private final String words;

    Incident(String words) {
        this.words = words;
    }

    /** To those of an interview that is still ahead, or somebody who wishes one like it. */
    Change to(Interview ahead, int now) {
        return switch (this) {
            case INTERVIEWER_LEAVES -> new Change.InterviewerLeaves(ahead.interviewer(), now);
            case BOOTH_LEAVES -> new Change.BoothLeaves(ahead.booth(), now);
            case LATE_ARRIVAL -> new Change.LateArrival(ahead.person(), now + HOUR);
            case NO_SHOW -> new Change.NoShow(Set.of(ahead.person()), now);
            case WALK_IN -> {
                var wishes = List.of(ahead.booth());
                var person = new Person(new PersonId(UUID.randomUUID()), List.of(new Window(now, EVENING)), wishes);
                yield new Change.WalkIn(person, Set.copyOf(wishes));
            }
        };
    }

    String words() {
        return words;
    }
}
