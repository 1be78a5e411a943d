package wangang.campaign.timetable.domain;

import java.util.List;

/** A rule that interviews break, with those that break it. */
public record Violation(Rule rule, List<Interview> interviews) {

    /** What every timetable keeps. */
    public enum Rule {
        BOTH_WISH_IT,
        EACH_PAIR_AT_MOST_ONCE,
        LASTS_AS_LONG_AS_THE_BOOTH_SAYS,
        PERSON_IS_THERE,
        INTERVIEWER_IS_THERE,
        PERSON_IS_IN_ONE_PLACE,
        THERE_IS_TIME_TO_WALK,
        INTERVIEWER_SEES_ONE_AT_A_TIME,
        BOOTH_HAS_ROOM
    }

    public Violation {
        interviews = List.copyOf(interviews);
    }
}
