package wangang.campaign.handout.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import wangang.campaign.booth.domain.InterviewerHours;
import wangang.campaign.fair.domain.Session;
import wangang.campaign.handout.domain.FairHeading;
import wangang.campaign.handout.domain.Meeting;
import wangang.campaign.handout.domain.Place;
import wangang.campaign.interview.domain.InputBooth;
import wangang.campaign.interview.domain.RoomLink;
import wangang.campaign.persistence.StoredJson;

/** What rows of {@link HandoutSql} tell. */
@Component
class HandoutRows {

    private final StoredJson json;

    HandoutRows(StoredJson json) {
        this.json = json;
    }

    List<Session> hours(ResultSet row) throws SQLException {
        return List.of(json.read(row.getString("hours"), Session[].class));
    }

    List<InterviewerHours> interviewers(ResultSet row) throws SQLException {
        var stored = row.getString("interviewers");
        return stored == null ? List.of() : List.of(json.read(stored, InterviewerHours[].class));
    }

    FairHeading heading(ResultSet row) throws SQLException {
        return new FairHeading(
                row.getObject("fair_id", UUID.class),
                row.getString("fair_name"),
                row.getString("venue"),
                row.getBoolean("fair_is_cancelled"));
    }

    Meeting meeting(ResultSet row) throws SQLException {
        var begins = row.getTimestamp("begins").toInstant();
        return new Meeting(
                row.getObject("interview_id", UUID.class),
                begins,
                begins.plus(Duration.ofMinutes(row.getInt("minutes"))),
                meetingPlace(row),
                row.getString("employer"),
                interviewer(row),
                row.getBoolean("is_cancelled"),
                row.getLong("revision"));
    }

    private String interviewer(ResultSet row) throws SQLException {
        var booth = row.getObject("booth_id", UUID.class);
        var id = row.getObject("interviewer", UUID.class);
        return interviewers(row).stream()
                .filter(one -> InputBooth.interviewer(booth, one.label()).equals(id))
                .map(InterviewerHours::label)
                .findFirst()
                .orElse("");
    }

    /** Online the two meet by an address of their own, unless they do not. */
    private static Place meetingPlace(ResultSet row) throws SQLException {
        var room = row.getString("room");
        var link = row.getString("link");
        return link == null || row.getBoolean("is_cancelled")
                ? new Place(room, link != null, null)
                : new Place(room, true, RoomLink.of(link, row.getString("ticket")));
    }

    Place place(ResultSet row) throws SQLException {
        var link = row.getString("link");
        return new Place(row.getString("room"), link != null, link);
    }

    @Nullable
    Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getTimestamp(column);
        return stored == null ? null : stored.toInstant();
    }
}
