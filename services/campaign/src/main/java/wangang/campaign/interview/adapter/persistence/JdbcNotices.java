package wangang.campaign.interview.adapter.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.attendance.domain.RegistrationId;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.application.Notices;
import wangang.campaign.interview.application.SeenNotice;
import wangang.campaign.interview.application.ToldNotice;

@Repository
class JdbcNotices implements Notices {

    private static final String INSERT = """
            INSERT INTO interview_notice (id, interview_id, kind, for_person, for_employer, at)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private static final String OF_BOOTH = """
            WITH told AS (
                SELECT interview_notice.id, interview.fair_id, interview.id AS interview_id, interview_notice.kind,
                       interview_notice.for_employer AS sentence, interview_notice.at
                  FROM interview_notice
                  JOIN interview ON interview.id = interview_notice.interview_id
                 WHERE interview.booth_id = :of
                 UNION ALL
                SELECT id, fair_id, NULL, kind, sentence, at FROM fair_notice WHERE booth_id = :of)
            """;
    private static final String OF_ACCOUNT = """
            WITH told AS (
                SELECT interview_notice.id, interview.fair_id, interview.id AS interview_id, interview_notice.kind,
                       interview_notice.for_person AS sentence, interview_notice.at
                  FROM interview_notice
                  JOIN interview ON interview.id = interview_notice.interview_id
                 WHERE interview.jobseeker_id = (SELECT id FROM known_jobseeker WHERE account = :of)
                 UNION ALL
                SELECT fair_notice.id, fair_notice.fair_id, NULL, fair_notice.kind, fair_notice.sentence, fair_notice.at
                  FROM fair_notice
                  JOIN registration ON registration.id = fair_notice.registration_id
                 WHERE registration.jobseeker_id = (SELECT id FROM known_jobseeker WHERE account = :of))
            """;
    private static final String NEWEST_FIRST = """
            SELECT *
              FROM told
             WHERE :before::uuid IS NULL OR id < :before::uuid
             ORDER BY id DESC
             LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final FairNoticeRows fairs;

    JdbcNotices(JdbcClient jdbc, JdbcTemplate batches, FairNoticeRows fairs) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.fairs = fairs;
    }

    @Override
    public void addAll(List<ToldNotice> notices) {
        if (!notices.isEmpty()) {
            batches.batchUpdate(INSERT, notices, notices.size(), (row, notice) -> {
                row.setObject(1, notice.id());
                row.setObject(2, notice.interview().value());
                row.setString(3, notice.kind().name());
                row.setString(4, notice.forPerson());
                row.setString(5, notice.forEmployer());
                row.setTimestamp(6, Timestamp.from(notice.at()));
            });
        }
    }

    @Override
    public void tell(FairId fair, RegistrationId registration, ToldNotice.Kind kind, String sentence, Instant now) {
        fairs.add(fair, FairNoticeRows.Side.PERSON, List.of(registration.value()), kind, sentence, now);
    }

    @Override
    public void tellAll(FairId fair, ToldNotice.Kind kind, String forPeople, String forBooths, Instant now) {
        fairs.add(fair, FairNoticeRows.Side.PERSON, fairs.people(fair), kind, forPeople, now);
        fairs.add(fair, FairNoticeRows.Side.BOOTH, fairs.booths(fair), kind, forBooths, now);
    }

    @Override
    public List<SeenNotice> ofBooth(BoothId booth, @Nullable UUID before, int limit) {
        return notices(OF_BOOTH + NEWEST_FIRST, booth.value(), before, limit);
    }

    @Override
    public List<SeenNotice> ofAccount(String account, @Nullable UUID before, int limit) {
        return notices(OF_ACCOUNT + NEWEST_FIRST, account, before, limit);
    }

    private List<SeenNotice> notices(String sql, Object of, @Nullable UUID before, int limit) {
        return jdbc.sql(sql)
                .param("of", of)
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> new SeenNotice(
                        row.getObject("id", UUID.class),
                        row.getObject("fair_id", UUID.class),
                        row.getObject("interview_id", UUID.class),
                        ToldNotice.Kind.valueOf(row.getString("kind")),
                        row.getString("sentence"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
