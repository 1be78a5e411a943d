package wangang.campaign.interview.adapter.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.domain.CancelCause;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.InterviewId;
import wangang.campaign.interview.domain.InterviewResult;
import wangang.campaign.interview.domain.InterviewStatus;
import wangang.campaign.interview.domain.InterviewTime;
import wangang.campaign.interview.domain.Parties;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.organising.domain.CampaignId;

/** Interviews as rows and back. */
final class InterviewRows {

    private InterviewRows() {}

    static FairInterview interview(ResultSet row) throws SQLException {
        var cause = row.getString("cause");
        var result = row.getString("result");
        var resultAt = row.getTimestamp("result_at");
        return new FairInterview(
                new InterviewId(row.getObject("id", UUID.class)),
                parties(row),
                new InterviewTime(
                        row.getObject("day", LocalDate.class),
                        row.getInt("start_minute"),
                        row.getInt("minutes"),
                        row.getObject("interviewer", UUID.class)),
                InterviewStatus.valueOf(row.getString("status")),
                cause == null ? null : CancelCause.valueOf(cause),
                result == null ? null : InterviewResult.valueOf(result),
                resultAt == null ? null : resultAt.toInstant(),
                row.getString("ticket"),
                row.getLong("version"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static Parties parties(ResultSet row) throws SQLException {
        return new Parties(
                new FairId(row.getObject("fair_id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new BoothId(row.getObject("booth_id", UUID.class)),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                row.getObject("registration_id", UUID.class),
                row.getObject("jobseeker_id", UUID.class),
                row.getInt("number"),
                row.getString("room"));
    }

    /** What never changes, after what does. */
    static void insert(PreparedStatement row, FairInterview interview, ZoneId zone) throws SQLException {
        int next = changing(row, interview, zone);
        var parties = interview.parties();
        row.setObject(next++, parties.fair().value());
        row.setObject(next++, parties.campaign().value());
        row.setObject(next++, parties.booth().value());
        row.setObject(next++, parties.employer().value());
        row.setObject(next++, parties.registration());
        row.setObject(next++, parties.jobseeker());
        row.setInt(next++, parties.number());
        row.setString(next++, parties.room());
        row.setString(next++, interview.ticket());
        row.setObject(next, interview.id().value());
    }

    static void update(PreparedStatement row, FairInterview interview, ZoneId zone) throws SQLException {
        int next = changing(row, interview, zone);
        row.setObject(next++, interview.id().value());
        row.setLong(next, interview.version() - 1);
    }

    private static int changing(PreparedStatement row, FairInterview interview, ZoneId zone) throws SQLException {
        var time = interview.time();
        int next = 1;
        row.setObject(next++, time.interviewer());
        row.setObject(next++, time.day());
        row.setInt(next++, time.start());
        row.setInt(next++, time.minutes());
        row.setTimestamp(next++, Timestamp.from(time.begins(zone).toInstant()));
        row.setTimestamp(next++, Timestamp.from(time.ends(zone).toInstant()));
        row.setString(next++, interview.status().name());
        row.setString(next++, name(interview.cause()));
        row.setString(next++, name(interview.result()));
        row.setTimestamp(next++, timestamp(interview.resultAt()));
        row.setLong(next++, interview.version());
        row.setTimestamp(next++, Timestamp.from(interview.changedAt()));
        return next;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
