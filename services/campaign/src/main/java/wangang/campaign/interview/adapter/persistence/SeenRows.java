package wangang.campaign.interview.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import wangang.campaign.booth.domain.InterviewerHours;
import wangang.campaign.interview.application.SeenInterview;
import wangang.campaign.interview.application.SeenUnmet;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.InputBooth;
import wangang.campaign.persistence.StoredJson;

/** Rows of what is read with the names its reader knows. */
@Component
class SeenRows {

    private final UnmetRows unmet;
    private final StoredJson json;

    SeenRows(UnmetRows unmet, StoredJson json) {
        this.unmet = unmet;
        this.json = json;
    }

    SeenUnmet unmet(ResultSet row) throws SQLException {
        return new SeenUnmet(
                row.getObject("fair_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getInt("number"),
                row.getString("employer_name"),
                unmet.unmet(row));
    }

    SeenInterview interview(ResultSet row) throws SQLException {
        var interview = InterviewRows.interview(row);
        return new SeenInterview(
                interview,
                row.getString("fair_name"),
                row.getString("employer_name"),
                interviewer(interview, json.read(row.getString("interviewers"), InterviewerHours[].class)),
                List.of((UUID[]) row.getArray("vacancies").getArray()),
                row.getString("room_link"));
    }

    /** Of a draft the booth may have other interviewers by now. */
    private static String interviewer(FairInterview of, InterviewerHours[] interviewers) {
        return Arrays.stream(interviewers)
                .map(InterviewerHours::label)
                .filter(label -> InputBooth.interviewer(of.parties().booth().value(), label)
                        .equals(of.time().interviewer()))
                .findFirst()
                .orElse("");
    }
}
