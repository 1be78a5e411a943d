package wangang.campaign.enrolment.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.enrolment.application.SeenEnrolment;
import wangang.campaign.enrolment.domain.Enrolment;
import wangang.campaign.enrolment.domain.EnrolmentId;
import wangang.campaign.enrolment.domain.EnrolmentStatus;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.market.domain.VacancyId;
import wangang.campaign.organising.domain.CampaignId;

/** Enrolments as they are read. */
final class EnrolmentRows {

    private EnrolmentRows() {}

    static Enrolment enrolment(ResultSet row, int number) throws SQLException {
        return new Enrolment(
                new EnrolmentId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new VacancyId(row.getObject("vacancy_id", UUID.class)),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                EnrolmentStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getLong("version"),
                row.getTimestamp("requested_at").toInstant(),
                instant(row, "approved_at"),
                instant(row, "left_at"),
                row.getTimestamp("changed_at").toInstant());
    }

    static SeenEnrolment seen(ResultSet row, int number) throws SQLException {
        return new SeenEnrolment(
                enrolment(row, number),
                row.getString("title"),
                row.getInt("openings"),
                row.getInt("remaining_openings"),
                row.getString("employer_name"),
                row.getString("account"),
                row.getString("subdistrict_code"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
