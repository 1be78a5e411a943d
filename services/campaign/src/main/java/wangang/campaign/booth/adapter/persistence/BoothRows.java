package wangang.campaign.booth.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import wangang.campaign.booth.application.SeenBooth;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.booth.domain.BoothStatus;
import wangang.campaign.booth.domain.InterviewerHours;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.market.domain.VacancyId;
import wangang.campaign.persistence.StoredJson;

/** Rows as booths. */
@Component
class BoothRows {

    private final StoredJson json;

    BoothRows(StoredJson json) {
        this.json = json;
    }

    SeenBooth seen(ResultSet row, int number) throws SQLException {
        var takingPart = ids(row, "taking_part");
        var booth = booth(row, number);
        return new SeenBooth(
                booth,
                row.getString("employer_name"),
                booth.vacancies().stream().filter(takingPart::contains).toList());
    }

    private static List<VacancyId> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(VacancyId::new)
                .toList();
    }

    Booth booth(ResultSet row, int number) throws SQLException {
        return new Booth(
                new BoothId(row.getObject("id", UUID.class)),
                new FairId(row.getObject("fair_id", UUID.class)),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                ids(row, "vacancies"),
                List.of(json.read(row.getString("interviewers"), InterviewerHours[].class)),
                BoothStatus.valueOf(row.getString("status")),
                row.getString("room"),
                row.getString("reason"),
                row.getLong("version"),
                row.getTimestamp("changed_at").toInstant());
    }
}
