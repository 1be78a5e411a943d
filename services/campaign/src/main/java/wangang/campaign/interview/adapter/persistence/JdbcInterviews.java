package wangang.campaign.interview.adapter.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.application.Interviews;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.InterviewId;
import wangang.campaign.interview.domain.InterviewStatus;
import wangang.campaign.organising.application.CampaignTime;

@Repository
class JdbcInterviews implements Interviews {

    private static final String INSERT = """
            INSERT INTO interview (interviewer, day, start_minute, minutes, begins, ends, status, cause, result, result_at,
                                   version, changed_at, fair_id, campaign_id, booth_id, employer_id, registration_id,
                                   jobseeker_id, number, room, ticket, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE = """
            UPDATE interview
               SET interviewer = ?, day = ?, start_minute = ?, minutes = ?, begins = ?, ends = ?, status = ?, cause = ?,
                   result = ?, result_at = ?, version = ?, changed_at = ?
             WHERE id = ? AND version = ?
            """;

    private static final String OF_FAIR =
            "SELECT * FROM interview WHERE fair_id = :fair AND status = ANY (:statuses) ORDER BY begins, id";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CampaignTime time;

    JdbcInterviews(JdbcClient jdbc, JdbcTemplate batches, CampaignTime time) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.time = time;
    }

    @Override
    public void addAll(List<FairInterview> interviews) {
        if (!interviews.isEmpty()) {
            batches.batchUpdate(
                    INSERT,
                    interviews,
                    interviews.size(),
                    (row, interview) -> InterviewRows.insert(row, interview, time.zone()));
        }
    }

    @Override
    public void updateAll(List<FairInterview> interviews) {
        if (!interviews.isEmpty()) {
            int[][] updated = batches.batchUpdate(
                    UPDATE,
                    interviews,
                    interviews.size(),
                    (row, interview) -> InterviewRows.update(row, interview, time.zone()));
            if (Arrays.stream(updated).flatMapToInt(Arrays::stream).anyMatch(count -> count != 1)) {
                throw new IllegalStateException("an interview was changed without its fair's lock");
            }
        }
    }

    @Override
    public void removeDrafts(FairId fair) {
        jdbc.sql("DELETE FROM interview WHERE fair_id = :fair AND status = 'DRAFT'")
                .param("fair", fair.value())
                .update();
    }

    @Override
    public Optional<FairInterview> find(InterviewId id) {
        return jdbc.sql("SELECT * FROM interview WHERE id = :id")
                .param("id", id.value())
                .query((row, _) -> InterviewRows.interview(row))
                .optional();
    }

    @Override
    public List<FairInterview> ofFair(FairId fair, Set<InterviewStatus> statuses) {
        return jdbc.sql(OF_FAIR)
                .param("fair", fair.value())
                .param(
                        "statuses",
                        new SqlArrayValue(
                                "text", statuses.stream().map(Enum::name).toArray()))
                .query((row, _) -> InterviewRows.interview(row))
                .list();
    }

    @Override
    public List<FairInterview> ofJobseeker(UUID jobseeker) {
        return jdbc.sql("SELECT * FROM interview WHERE jobseeker_id = :jobseeker ORDER BY begins, id")
                .param("jobseeker", jobseeker)
                .query((row, _) -> InterviewRows.interview(row))
                .list();
    }

    @Override
    public void unname(UUID jobseeker) {
        jdbc.sql("UPDATE interview SET jobseeker_id = NULL, version = version + 1 WHERE jobseeker_id = :jobseeker")
                .param("jobseeker", jobseeker)
                .update();
    }

    @Override
    public Map<UUID, List<UUID>> vacancies(Collection<UUID> booths) {
        var shown = new HashMap<UUID, List<UUID>>();
        jdbc.sql("SELECT id, vacancies FROM booth WHERE id = ANY (:booths)")
                .param("booths", new SqlArrayValue("uuid", booths.toArray()))
                .query(row -> {
                    shown.put(row.getObject("id", UUID.class), List.of((UUID[])
                            row.getArray("vacancies").getArray()));
                });
        return shown;
    }
}
