package wangang.campaign.timetable.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A fair in a few words: minutes count from 0, who is not ranked is wanted by all equally, and there are no ways. */
final class AFair {

    private record Stand(String name, String room, int minutes, int changeOver, List<Window> interviewers) {}

    private final List<Stand> stands = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final Map<String, Map<PersonId, Integer>> ranks = new HashMap<>();
    private final Map<String, Map<String, Integer>> ways = new LinkedHashMap<>();
    private int minutes = 10;
    private int changeOver;

    static AFair aFair() {
        return new AFair();
    }

    /** Of the booths that follow. */
    AFair interviewing(int minutes, int changeOver) {
        this.minutes = minutes;
        this.changeOver = changeOver;
        return this;
    }

    /** Each window is an interviewer's. */
    AFair booth(String name, Window... interviewers) {
        return boothIn("大厅", name, interviewers);
    }

    AFair boothIn(String room, String name, Window... interviewers) {
        stands.add(new Stand(name, room, minutes, changeOver, List.of(interviewers)));
        return this;
    }

    AFair person(String name, Window window, String... wishes) {
        people.add(new Person(
                personId(name),
                List.of(window),
                List.of(wishes).stream().map(AFair::boothId).toList()));
        return this;
    }

    /** The most wanted first; nobody else is wanted. */
    AFair wants(String booth, String... names) {
        var ranked = new HashMap<PersonId, Integer>();
        for (var name : names) {
            ranked.put(personId(name), ranked.size() + 1);
        }
        ranks.put(booth, ranked);
        return this;
    }

    AFair walk(String from, String to, int takes) {
        ways.computeIfAbsent(from, _ -> new HashMap<>()).put(to, takes);
        ways.computeIfAbsent(to, _ -> new HashMap<>()).put(from, takes);
        return this;
    }

    FairDay day() {
        var booths = stands.stream()
                .map(stand -> new Booth(
                        boothId(stand.name()),
                        roomId(stand.room()),
                        stand.interviewers().size(),
                        stand.minutes(),
                        stand.changeOver(),
                        IntStream.range(0, stand.interviewers().size())
                                .mapToObj(number -> new Interviewer(
                                        interviewerId(stand.name(), number),
                                        List.of(stand.interviewers().get(number))))
                                .toList(),
                        ranks.getOrDefault(stand.name(), equally())))
                .toList();
        return new FairDay(booths, people, walking());
    }

    static Window at(int from, int to) {
        return new Window(from, to);
    }

    static PersonId personId(String name) {
        return new PersonId(id(name));
    }

    static BoothId boothId(String name) {
        return new BoothId(id(name));
    }

    static RoomId roomId(String name) {
        return new RoomId(id(name));
    }

    static InterviewerId interviewerId(String booth, int number) {
        return new InterviewerId(id(booth + number));
    }

    static Interview interview(String person, String booth, int start, int end) {
        return new Interview(personId(person), boothId(booth), interviewerId(booth, 0), start, end);
    }

    private Map<PersonId, Integer> equally() {
        var ranked = new HashMap<PersonId, Integer>();
        people.forEach(person -> ranked.put(person.id(), 1));
        return ranked;
    }

    private Walking walking() {
        var rooms = Stream.concat(ways.keySet().stream(), stands.stream().map(Stand::room))
                .distinct()
                .toList();
        var takes = rooms.stream()
                .map(from -> rooms.stream()
                        .mapToInt(to -> ways.getOrDefault(from, Map.of()).getOrDefault(to, 0))
                        .toArray())
                .toArray(int[][]::new);
        return new Walking(rooms.stream().map(AFair::roomId).toList(), takes);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
