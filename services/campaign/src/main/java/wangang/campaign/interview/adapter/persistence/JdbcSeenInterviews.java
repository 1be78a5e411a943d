package wangang.campaign.interview.adapter.persistence;

import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.application.Place;
import wangang.campaign.interview.application.SeenInterview;
import wangang.campaign.interview.application.SeenInterviews;
import wangang.campaign.interview.application.SeenUnmet;
import wangang.campaign.interview.application.UnmetPlace;
import wangang.campaign.interview.domain.InterviewId;
import wangang.campaign.timetable.domain.Reason;

@Repository
class JdbcSeenInterviews implements SeenInterviews {

    private static final String SEE = """
            SELECT interview.*, fair.terms ->> 'name' AS fair_name, booth.vacancies, booth.interviewers,
                   coalesce(known_employer.name, '用人单位') AS employer_name,
                   (SELECT listed.value ->> 'link'
                      FROM jsonb_array_elements(fair.terms -> 'rooms') AS listed
                     WHERE listed.value ->> 'code' = interview.room) AS room_link
              FROM interview
              JOIN fair ON fair.id = interview.fair_id
              JOIN booth ON booth.id = interview.booth_id
              LEFT JOIN known_employer ON known_employer.employer_id = interview.employer_id
            """;

    private static final String ONE = SEE + " WHERE interview.id = :id";

    private static final String AFTER = """
               AND (:begins::timestamptz IS NULL OR (interview.begins, interview.id) > (:begins::timestamptz, :id::uuid))
             ORDER BY interview.begins, interview.id
             LIMIT :limit
            """;

    private static final String OF_FAIR = SEE + " WHERE interview.fair_id = :of\n" + AFTER;

    private static final String WITHOUT_RESULT = SEE
            + " WHERE interview.fair_id = :of AND interview.status = 'SCHEDULED' AND interview.ends <= now()\n" + AFTER;

    private static final String OF_BOOTH =
            SEE + " WHERE interview.booth_id = :of AND interview.status <> 'DRAFT'\n" + AFTER;

    private static final String OF_ACCOUNT = SEE + """
             WHERE interview.jobseeker_id = (SELECT id FROM known_jobseeker WHERE account = :of)
               AND interview.status <> 'DRAFT'
            """ + AFTER;

    private final JdbcClient jdbc;
    private final SeenRows rows;

    JdbcSeenInterviews(JdbcClient jdbc, SeenRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<SeenInterview> ofFair(FairId fair, @Nullable Place after, int limit) {
        return page(OF_FAIR, fair.value(), after, limit);
    }

    @Override
    public List<SeenInterview> withoutResult(FairId fair, @Nullable Place after, int limit) {
        return page(WITHOUT_RESULT, fair.value(), after, limit);
    }

    @Override
    public Optional<SeenInterview> find(InterviewId id) {
        return jdbc.sql(ONE)
                .param("id", id.value())
                .query((row, _) -> rows.interview(row))
                .optional();
    }

    @Override
    public List<SeenInterview> ofBooth(BoothId booth, @Nullable Place after, int limit) {
        return page(OF_BOOTH, booth.value(), after, limit);
    }

    @Override
    public List<SeenInterview> ofAccount(String account, @Nullable Place after, int limit) {
        return page(OF_ACCOUNT, account, after, limit);
    }

    @Override
    public List<SeenUnmet> unmetOfBooth(BoothId booth, @Nullable UnmetPlace after, int limit) {
        return unmetPage(UnmetSql.OF_BOOTH, booth.value(), after, limit);
    }

    @Override
    public List<SeenUnmet> unmetOfAccount(String account, @Nullable UnmetPlace after, int limit) {
        return unmetPage(UnmetSql.OF_ACCOUNT, account, after, limit);
    }

    @Override
    public List<SeenUnmet> unmetOfRegistration(UUID registration) {
        return jdbc.sql(UnmetSql.OF_REGISTRATION)
                .param("of", registration)
                .query((row, _) -> rows.unmet(row))
                .list();
    }

    @Override
    public long count(FairId fair) {
        return jdbc.sql("SELECT count(*) FROM interview WHERE fair_id = :fair AND status <> 'CANCELLED'")
                .param("fair", fair.value())
                .query(Long.class)
                .single();
    }

    @Override
    public Map<Reason, Long> unmet(FairId fair) {
        var counted = new EnumMap<Reason, Long>(Reason.class);
        jdbc.sql(UnmetSql.COUNTS).param("fair", fair.value()).query(row -> {
            counted.put(Reason.valueOf(row.getString(1)), row.getLong(2));
        });
        return counted;
    }

    private List<SeenInterview> page(String sql, Object of, @Nullable Place after, int limit) {
        return jdbc.sql(sql)
                .param("of", of)
                .param("begins", after == null ? null : Timestamp.from(after.begins()))
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query((row, _) -> rows.interview(row))
                .list();
    }

    private List<SeenUnmet> unmetPage(String sql, Object of, @Nullable UnmetPlace after, int limit) {
        return jdbc.sql(sql)
                .param("of", of)
                .param("registration", after == null ? null : after.registration())
                .param("wish", after == null ? null : after.wish())
                .param("day", after == null ? null : after.day())
                .param("limit", limit)
                .query((row, _) -> rows.unmet(row))
                .list();
    }
}
