package wangang.campaign.interview.adapter.persistence;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.application.Notices;
import wangang.campaign.interview.application.SeenNotice;
import wangang.campaign.interview.application.ToldNotice;
import wangang.campaign.interview.domain.InterviewId;

@Repository
class JdbcNotices implements Notices {

    private static final String INSERT = """
            INSERT INTO interview_notice (id, interview_id, kind, for_person, for_employer, at)
            VALUES (?, ?, ?, ?, ?, ?)
            """;

    private static final String SEE_NOTICE = """
            SELECT interview_notice.*, interview.fair_id
              FROM interview_notice
              JOIN interview ON interview.id = interview_notice.interview_id
            """;

    private static final String NEWEST_FIRST = """
               AND (:before::uuid IS NULL OR interview_notice.id < :before::uuid)
             ORDER BY interview_notice.id DESC
             LIMIT :limit
            """;

    private static final String NOTICES_OF_BOOTH = SEE_NOTICE + " WHERE interview.booth_id = :of\n" + NEWEST_FIRST;

    private static final String NOTICES_OF_ACCOUNT = SEE_NOTICE + """
             WHERE interview.jobseeker_id = (SELECT id FROM known_jobseeker WHERE account = :of)
            """ + NEWEST_FIRST;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcNotices(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
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
    public List<SeenNotice> ofBooth(BoothId booth, @Nullable UUID before, int limit) {
        return notices(NOTICES_OF_BOOTH, booth.value(), before, limit);
    }

    @Override
    public List<SeenNotice> ofAccount(String account, @Nullable UUID before, int limit) {
        return notices(NOTICES_OF_ACCOUNT, account, before, limit);
    }

    private List<SeenNotice> notices(String sql, Object of, @Nullable UUID before, int limit) {
        return jdbc.sql(sql)
                .param("of", of)
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> new SeenNotice(
                        new FairId(row.getObject("fair_id", UUID.class)),
                        new ToldNotice(
                                row.getObject("id", UUID.class),
                                new InterviewId(row.getObject("interview_id", UUID.class)),
                                ToldNotice.Kind.valueOf(row.getString("kind")),
                                row.getString("for_person"),
                                row.getString("for_employer"),
                                row.getTimestamp("at").toInstant())))
                .list();
    }
}
