package wangang.campaign.interview.domain;

import java.util.Set;
import java.util.stream.Collectors;
import wangang.campaign.timetable.domain.BoothId;
import wangang.campaign.timetable.domain.Interview;
import wangang.campaign.timetable.domain.PersonId;
import wangang.campaign.timetable.domain.Timetable;

/** Two who meet. */
record Met(PersonId person, BoothId booth) {

    static Met in(Interview interview) {
        return new Met(interview.person(), interview.booth());
    }

    static Set<Met> in(Timetable timetable) {
        return timetable.interviews().stream().map(Met::in).collect(Collectors.toSet());
    }
}
