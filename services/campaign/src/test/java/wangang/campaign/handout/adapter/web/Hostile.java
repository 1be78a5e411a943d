package wangang.campaign.handout.adapter.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import wangang.campaign.fair.domain.Session;
import wangang.campaign.handout.domain.Appointment;
import wangang.campaign.handout.domain.BoothInRoom;
import wangang.campaign.handout.domain.BoothMeeting;
import wangang.campaign.handout.domain.BoothSheet;
import wangang.campaign.handout.domain.DoorEntry;
import wangang.campaign.handout.domain.DoorList;
import wangang.campaign.handout.domain.FairHeading;
import wangang.campaign.handout.domain.Meeting;
import wangang.campaign.handout.domain.PersonSheet;
import wangang.campaign.handout.domain.Place;
import wangang.campaign.handout.domain.RoomSign;
import wangang.campaign.handout.domain.RoomSigns;
import wangang.campaign.handout.domain.UnmetWish;

/** A fair whose names are meant to break what shows them. */
final class Hostile {

    static final Instant NINE = Instant.parse("2026-11-29T01:00:00Z");
    static final HandoutWords WORDS =
            new HandoutWords(Instant.parse("2026-11-28T04:00:00Z").atZone(ZoneId.of("Asia/Shanghai")));
    static final String FORMULA = "=HYPERLINK(\"http://x.test\",\"点我\")";
    static final String MARKUP = "<script>alert('&')</script>科技（演示）有限公司";
    static final String LONG_WORD = "W".repeat(300);
    static final String CALENDAR = "一行；a,b;c\\d\r\n二行\nEND:VEVENT\nBEGIN:VALARM";
    static final String RARE = "𠮷㐂\u0007\uD800有限公司";
    static final String LINK = "https://meet.example.test/fair?room=1&x=" + "y".repeat(90);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final FairHeading FAIR =
            new FairHeading(UUID.randomUUID(), "“百日<千企>万岗”专场招聘会", "长宁路 999 号 3 楼", false);
    private static final Place ROOM = new Place("A", false, null);

    private Hostile() {}

    static PersonSheet personSheet() {
        return new PersonSheet(
                FAIR,
                137,
                true,
                List.of(
                        new Appointment(meeting(0, ROOM, MARKUP, false), List.of(FORMULA, "Java 开发工程师")),
                        new Appointment(meeting(20, new Place("线上一", true, LINK), CALENDAR, false), List.of(LONG_WORD)),
                        new Appointment(
                                meeting(40, new Place("B", true, "javascript:alert(1)"), RARE, true), List.of())),
                List.of(new UnmetWish(2, new UUID(0, 2), "您的第2志愿「上海示例食品有限公司」当日面试名额已满，由该单位意向顺序更靠前的求职者获得。")));
    }

    static PersonSheet unplanned() {
        return new PersonSheet(FAIR, 7, false, List.of(), List.of());
    }

    static BoothSheet boothSheet() {
        var interviewers = new LinkedHashMap<String, List<BoothMeeting>>();
        interviewers.put("=1+1", List.of(new BoothMeeting(meeting(0, ROOM, MARKUP, false), 137)));
        interviewers.put("面试官 2", List.of());
        return new BoothSheet(FAIR, MARKUP, ROOM, interviewers);
    }

    static DoorList doorList(int people) {
        return new DoorList(
                FAIR,
                people,
                IntStream.rangeClosed(1, people)
                        .mapToObj(number -> new DoorEntry(
                                number,
                                number % 3 == 0 ? null : NINE,
                                List.of(new Session(DAY, LocalTime.of(9, 0), LocalTime.of(12, 0))),
                                number % 2 == 0 ? NINE : null))
                        .toList());
    }

    static RoomSigns roomSigns() {
        var morning = new Session(DAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
        return new RoomSigns(
                FAIR,
                List.of(
                        new RoomSign(
                                "A",
                                List.of(
                                        new BoothInRoom(MARKUP, List.of(morning)),
                                        new BoothInRoom(RARE, List.of(morning)))),
                        new RoomSign("多功能厅-B12", List.of())));
    }

    static Meeting meeting(int after, Place place, String employer, boolean isCancelled) {
        var begins = NINE.plus(Duration.ofMinutes(after));
        return new Meeting(
                UUID.nameUUIDFromBytes(new byte[] {(byte) after}),
                begins,
                begins.plus(Duration.ofMinutes(15)),
                place,
                employer,
                "面试官 1",
                isCancelled,
                3);
    }
}
