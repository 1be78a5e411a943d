package wangang.campaign.handout.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.booth.domain.InterviewerHours;
import wangang.campaign.fair.domain.Session;
import wangang.campaign.handout.application.Handouts;
import wangang.campaign.handout.domain.Appointment;
import wangang.campaign.handout.domain.BoothInRoom;
import wangang.campaign.handout.domain.BoothMeeting;
import wangang.campaign.handout.domain.BoothSheet;
import wangang.campaign.handout.domain.DoorEntry;
import wangang.campaign.handout.domain.FairHeading;
import wangang.campaign.handout.domain.JoinedHours;
import wangang.campaign.handout.domain.PersonSheet;
import wangang.campaign.handout.domain.Place;
import wangang.campaign.handout.domain.RoomSign;
import wangang.campaign.handout.domain.UnmetWish;

/** Cancelled interviews are read too: a calendar takes out only what it is told of. */
@Repository
class JdbcHandouts implements Handouts {

    private record BoothHead(FairHeading fair, String employer, Place place, List<InterviewerHours> interviewers) {}

    private record RoomRow(String room, @Nullable String employer, List<Session> hours) {}

    private final JdbcClient jdbc;
    private final HandoutRows rows;

    JdbcHandouts(JdbcClient jdbc, HandoutRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public Optional<FairHeading> fair(UUID fair) {
        return jdbc.sql(HandoutSql.FAIR)
                .param("fair", fair)
                .query((row, number) -> rows.heading(row))
                .optional();
    }

    @Override
    public Optional<UUID> registration(UUID fair, String account) {
        return jdbc.sql(HandoutSql.REGISTRATION)
                .param("fair", fair)
                .param("account", account)
                .query(UUID.class)
                .optional();
    }

    @Override
    public Optional<PersonSheet> person(UUID registration) {
        return jdbc.sql(HandoutSql.PERSON)
                .param("registration", registration)
                .query((row, number) -> person(registration, row))
                .optional();
    }

    private PersonSheet person(UUID registration, ResultSet row) throws SQLException {
        boolean isPlanned = row.getBoolean("is_planned");
        return new PersonSheet(
                rows.heading(row),
                row.getInt("number"),
                isPlanned,
                jdbc.sql(HandoutSql.APPOINTMENTS)
                        .param("registration", registration)
                        .query((found, number) -> new Appointment(rows.meeting(found), List.of((String[])
                                found.getArray("vacancies").getArray())))
                        .list(),
                isPlanned ? unmet(registration) : List.of());
    }

    private List<UnmetWish> unmet(UUID registration) {
        return jdbc.sql(HandoutSql.UNMET)
                .param("registration", registration)
                .query((row, number) -> new UnmetWish(
                        row.getInt("rank"),
                        row.getObject("booth_id", UUID.class),
                        "您的第%d志愿「%s」未能安排面试。".formatted(row.getInt("rank"), row.getString("employer"))))
                .list();
    }

    @Override
    public Optional<BoothSheet> booth(UUID booth) {
        return jdbc.sql(HandoutSql.BOOTH)
                .param("booth", booth)
                .query((row, number) -> new BoothHead(
                        rows.heading(row), row.getString("employer"), rows.place(row), rows.interviewers(row)))
                .optional()
                .map(head -> new BoothSheet(
                        head.fair(), head.employer(), head.place(), byInterviewer(booth, head.interviewers())));
    }

    private SequencedMap<String, List<BoothMeeting>> byInterviewer(UUID booth, List<InterviewerHours> interviewers) {
        var sheets = new LinkedHashMap<String, List<BoothMeeting>>();
        interviewers.forEach(interviewer -> sheets.put(interviewer.label(), new ArrayList<>()));
        jdbc.sql(HandoutSql.BOOTH_MEETINGS)
                .param("booth", booth)
                .query((row, number) -> new BoothMeeting(rows.meeting(row), row.getInt("number")))
                .list()
                .forEach(one -> sheets.computeIfAbsent(one.meeting().interviewer(), _ -> new ArrayList<>())
                        .add(one));
        return sheets;
    }

    @Override
    public int peopleAtDoor(UUID fair) {
        return jdbc.sql(HandoutSql.PEOPLE_AT_DOOR)
                .param("fair", fair)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<DoorEntry> door(UUID fair, int number, int limit) {
        return jdbc.sql(HandoutSql.DOOR)
                .param("fair", fair)
                .param("number", number)
                .param("limit", limit)
                .query((row, count) -> new DoorEntry(
                        row.getInt("number"),
                        rows.instant(row, "first_appointment"),
                        rows.hours(row),
                        rows.instant(row, "arrived_at")))
                .list();
    }

    @Override
    public List<RoomSign> rooms(UUID fair) {
        var rooms = new LinkedHashMap<String, List<BoothInRoom>>();
        jdbc.sql(HandoutSql.ROOMS)
                .param("fair", fair)
                .query((row, number) -> new RoomRow(
                        row.getString("room"),
                        row.getString("employer"),
                        rows.interviewers(row).stream()
                                .flatMap(one -> one.hours().stream())
                                .toList()))
                .list()
                .forEach(row -> {
                    var booths = rooms.computeIfAbsent(row.room(), _ -> new ArrayList<>());
                    if (row.employer() != null) {
                        booths.add(new BoothInRoom(row.employer(), JoinedHours.of(row.hours())));
                    }
                });
        return rooms.entrySet().stream()
                .map(room -> new RoomSign(room.getKey(), room.getValue()))
                .toList();
    }
}
