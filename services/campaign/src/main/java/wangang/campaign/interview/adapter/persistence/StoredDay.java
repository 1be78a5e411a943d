package wangang.campaign.interview.adapter.persistence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import wangang.campaign.timetable.domain.Booth;
import wangang.campaign.timetable.domain.BoothId;
import wangang.campaign.timetable.domain.FairDay;
import wangang.campaign.timetable.domain.Interviewer;
import wangang.campaign.timetable.domain.InterviewerId;
import wangang.campaign.timetable.domain.Person;
import wangang.campaign.timetable.domain.PersonId;
import wangang.campaign.timetable.domain.RoomId;
import wangang.campaign.timetable.domain.Walking;
import wangang.campaign.timetable.domain.Window;

/** A day of a fair as JSON; the ways between its rooms are in the fair's terms. */
record StoredDay(List<StoredBooth> booths, List<StoredPerson> people) {

    record StoredBooth(
            UUID id,
            UUID room,
            int capacity,
            int interviewMinutes,
            int changeOverMinutes,
            List<StoredInterviewer> interviewers,
            Map<UUID, Integer> ranks) {

        static StoredBooth of(Booth booth) {
            return new StoredBooth(
                    booth.id().value(),
                    booth.room().value(),
                    booth.capacity(),
                    booth.interviewMinutes(),
                    booth.changeOverMinutes(),
                    booth.interviewers().stream()
                            .map(one -> new StoredInterviewer(one.id().value(), one.windows()))
                            .toList(),
                    booth.ranks().entrySet().stream()
                            .collect(Collectors.toMap(rank -> rank.getKey().value(), Map.Entry::getValue)));
        }

        Booth booth() {
            return new Booth(
                    new BoothId(id),
                    new RoomId(room),
                    capacity,
                    interviewMinutes,
                    changeOverMinutes,
                    interviewers.stream()
                            .map(one -> new Interviewer(new InterviewerId(one.id()), one.windows()))
                            .toList(),
                    ranks.entrySet().stream()
                            .collect(Collectors.toMap(rank -> new PersonId(rank.getKey()), Map.Entry::getValue)));
        }
    }

    record StoredInterviewer(UUID id, List<Window> windows) {}

    record StoredPerson(UUID id, List<Window> windows, List<UUID> wishes) {

        static StoredPerson of(Person person) {
            return new StoredPerson(
                    person.id().value(),
                    person.windows(),
                    person.wishes().stream().map(BoothId::value).toList());
        }

        Person person() {
            return new Person(
                    new PersonId(id), windows, wishes.stream().map(BoothId::new).toList());
        }
    }

    static StoredDay of(FairDay day) {
        return new StoredDay(
                day.booths().stream().map(StoredBooth::of).toList(),
                day.people().stream().map(StoredPerson::of).toList());
    }

    FairDay day(Walking walking) {
        return new FairDay(
                booths.stream().map(StoredBooth::booth).toList(),
                people.stream().map(StoredPerson::person).toList(),
                walking);
    }
}
