package wangang.campaign.interview.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import wangang.campaign.fair.domain.FairTerms;
import wangang.campaign.fair.domain.Room;
import wangang.campaign.fair.domain.Session;
import wangang.campaign.timetable.domain.Booth;
import wangang.campaign.timetable.domain.BoothId;
import wangang.campaign.timetable.domain.FairDay;
import wangang.campaign.timetable.domain.Interviewer;
import wangang.campaign.timetable.domain.InterviewerId;
import wangang.campaign.timetable.domain.Person;
import wangang.campaign.timetable.domain.PersonId;
import wangang.campaign.timetable.domain.RoomId;
import wangang.campaign.timetable.domain.Walking;

/**
 * What a fair's terms say about its days: a room with a link is online, and from one room on site to another it always
 * takes as long.
 */
public record Venue(
        List<Room> rooms, List<LocalDate> days, int interviewMinutes, int changeOverMinutes, int walkingMinutes) {

    public static Venue of(FairTerms terms) {
        return new Venue(
                terms.rooms(),
                terms.sessions().stream().map(Session::day).distinct().sorted().toList(),
                terms.interviewMinutes(),
                terms.changeOverMinutes(),
                terms.walkingMinutes());
    }

    /** What of the promises of a timetable does not hold here (ADR 0016). */
    public List<String> warnings() {
        long onSite = rooms.stream().filter(room -> room.link() == null).count();
        return onSite > 1 && walkingMinutes > changeOverMinutes
                ? List.of(
                        "场地之间步行需 %d 分钟，长于面试间隔 %d 分钟：面试仍不会冲突，但不再保证没有双方都更愿意的组合（余下多少见 claims），也不再保证所用时段最少；以后的招聘会请把间隔定为不短于步行时间。"
                                .formatted(walkingMinutes, changeOverMinutes))
                : List.of();
    }

    public Walking walking() {
        var onSite = rooms.stream()
                .filter(room -> room.link() == null)
                .map(room -> room(room.code()))
                .toList();
        var online = rooms.stream()
                .filter(room -> room.link() != null)
                .map(room -> room(room.code()))
                .collect(Collectors.toSet());
        int[][] ways = new int[onSite.size()][onSite.size()];
        for (int from = 0; from < ways.length; from++) {
            for (int to = 0; to < ways.length; to++) {
                ways[from][to] = from == to ? 0 : walkingMinutes;
            }
        }
        return new Walking(onSite, ways, online);
    }

    /** A day's booths are those with hours on it; who is not there that day is, so that it can be said. */
    public SortedMap<LocalDate, FairDay> days(FairInput input) {
        var made = new TreeMap<LocalDate, FairDay>();
        var walking = walking();
        for (var day : days) {
            var booths = input.booths().stream()
                    .map(booth -> booth(booth, day))
                    .filter(booth -> !booth.interviewers().isEmpty())
                    .toList();
            if (!booths.isEmpty()) {
                var people = input.people().stream()
                        .map(person -> person(person, day))
                        .toList();
                made.put(day, new FairDay(booths, people, walking));
            }
        }
        return made;
    }

    static Person person(InputPerson person, LocalDate day) {
        return new Person(
                new PersonId(person.registration()),
                Minutes.on(day, person.hours()),
                person.wishes().stream().map(BoothId::new).toList());
    }

    private Booth booth(InputBooth booth, LocalDate day) {
        var interviewers = booth.interviewers().stream()
                .map(one -> new Interviewer(
                        new InterviewerId(InputBooth.interviewer(booth.id(), one.label())),
                        Minutes.on(day, one.hours())))
                .filter(one -> !one.windows().isEmpty())
                .toList();
        return new Booth(
                new BoothId(booth.id()),
                room(booth.room()),
                interviewers.size(),
                interviewMinutes,
                changeOverMinutes,
                interviewers,
                booth.ranks().stream()
                        .collect(Collectors.toMap(rank -> new PersonId(rank.registration()), InputBooth.Rank::rank)));
    }

    private static RoomId room(String code) {
        return new RoomId(UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)));
    }
}
