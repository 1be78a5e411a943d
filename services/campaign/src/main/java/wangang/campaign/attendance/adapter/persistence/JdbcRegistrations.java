package wangang.campaign.attendance.adapter.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.campaign.attendance.application.AttendanceCounts;
import wangang.campaign.attendance.application.Registrations;
import wangang.campaign.attendance.application.SeenRegistration;
import wangang.campaign.attendance.domain.CheckInCode;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.attendance.domain.Registration;
import wangang.campaign.attendance.domain.RegistrationId;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;

@Repository
class JdbcRegistrations implements Registrations {

    private static final String SELECT = """
        SELECT registration.*,
               ARRAY(SELECT booth_id FROM wish WHERE registration_id = registration.id ORDER BY rank) AS wishes,
               CASE WHEN status = 'WAITING'
                    THEN (SELECT count(*) FROM registration AS before
                           WHERE before.fair_id = registration.fair_id AND before.status = 'WAITING'
                             AND before.number <= registration.number) END AS position
          FROM registration
        """;

    private static final String OF_JOBSEEKER = SELECT + """
         WHERE jobseeker_id = :jobseeker AND (:after::uuid IS NULL OR id > :after::uuid)
         ORDER BY id
         LIMIT :limit
        """;

    private static final String FIRST_WAITING =
            SELECT + "WHERE fair_id = :fair AND status = 'WAITING' ORDER BY number LIMIT 1";

    private static final String WISHABLE = """
        SELECT id FROM booth
         WHERE fair_id = :fair AND id = ANY (:booths) AND (status = 'PLACED' OR (status = 'ASKED' AND NOT :standing))
        """;

    /** Online nobody is let in at a door: who was interviewed came. */
    private static final String COUNTS = """
        WITH interviewed AS (
            SELECT registration_id
              FROM interview
             WHERE fair_id = :fair AND status = 'ENDED' AND result <> 'NO_SHOW'),
        registered AS (
            SELECT registration.*,
                   arrived_at IS NOT NULL OR id IN (SELECT registration_id FROM interviewed) AS came
              FROM registration
             WHERE fair_id = :fair)
        SELECT count(*) FILTER (WHERE status = 'REGISTERED' AND NOT walk_in) AS registered,
               count(*) FILTER (WHERE status = 'WAITING') AS waiting,
               count(*) FILTER (WHERE status = 'WITHDRAWN') AS withdrawn,
               count(DISTINCT jobseeker_id) FILTER (WHERE came) AS arrived,
               count(*) FILTER (WHERE status = 'REGISTERED' AND walk_in) AS walk_ins,
               count(*) FILTER (WHERE status = 'REGISTERED' AND NOT came) AS absent
          FROM registered
        """;

    private final JdbcClient jdbc;
    private final RegistrationRows rows;

    JdbcRegistrations(JdbcClient jdbc, RegistrationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public int nextNumber(FairId fair) {
        return jdbc.sql("UPDATE fair SET last_number = last_number + 1 WHERE id = :fair RETURNING last_number")
                .param("fair", fair.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(Registration registration) {
        rows.insert(registration);
    }

    @Override
    public void update(Registration registration) {
        rows.update(registration);
    }

    @Override
    public void updateWithWishes(Registration registration) {
        rows.update(registration);
        rows.replaceWishes(registration);
    }

    @Override
    public void remove(JobseekerId jobseeker, FairId fair) {
        rows.unrank(jobseeker, fair);
        jdbc.sql("DELETE FROM registration WHERE jobseeker_id = :jobseeker AND fair_id = :fair")
                .param("jobseeker", jobseeker.value())
                .param("fair", fair.value())
                .update();
    }

    @Override
    public Optional<Registration> find(RegistrationId id) {
        return see(id).map(SeenRegistration::registration);
    }

    @Override
    public Optional<Registration> inForce(FairId fair, JobseekerId jobseeker) {
        return jdbc.sql(SELECT + "WHERE fair_id = :fair AND jobseeker_id = :jobseeker AND status <> 'WITHDRAWN'")
                .param("fair", fair.value())
                .param("jobseeker", jobseeker.value())
                .query(rows::registration)
                .optional();
    }

    @Override
    public Optional<Registration> withCode(FairId fair, CheckInCode code) {
        return jdbc.sql(SELECT + "WHERE fair_id = :fair AND code = :code")
                .param("fair", fair.value())
                .param("code", code.value())
                .query(rows::registration)
                .optional();
    }

    @Override
    public Optional<Registration> firstWaiting(FairId fair) {
        return jdbc.sql(FIRST_WAITING)
                .param("fair", fair.value())
                .query(rows::registration)
                .optional();
    }

    @Override
    public long countPlaces(FairId fair) {
        return jdbc.sql("SELECT count(*) FROM registration WHERE fair_id = :fair AND status = 'REGISTERED'")
                .param("fair", fair.value())
                .query(Long.class)
                .single();
    }

    @Override
    public List<FairId> fairsOf(JobseekerId jobseeker) {
        return jdbc.sql("SELECT DISTINCT fair_id FROM registration WHERE jobseeker_id = :jobseeker ORDER BY fair_id")
                .param("jobseeker", jobseeker.value())
                .query((row, _) -> new FairId(row.getObject("fair_id", UUID.class)))
                .list();
    }

    @Override
    public Set<UUID> wishable(Fair fair, List<UUID> booths) {
        return booths.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql(WISHABLE)
                        .param("fair", fair.id().value())
                        .param("booths", new SqlArrayValue("uuid", booths.toArray()))
                        .param("standing", !fair.status().letsBoothsBePlaced())
                        .query(UUID.class)
                        .list());
    }

    @Override
    public Optional<SeenRegistration> see(RegistrationId id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id.value())
                .query(rows::seen)
                .optional();
    }

    @Override
    public List<SeenRegistration> ofJobseeker(JobseekerId jobseeker, @Nullable UUID after, int limit) {
        return jdbc.sql(OF_JOBSEEKER)
                .param("jobseeker", jobseeker.value())
                .param("after", after)
                .param("limit", limit)
                .query(rows::seen)
                .list();
    }

    @Override
    public AttendanceCounts counts(FairId fair) {
        return jdbc.sql(COUNTS)
                .param("fair", fair.value())
                .query((row, _) -> new AttendanceCounts(
                        row.getLong("registered"),
                        row.getLong("waiting"),
                        row.getLong("withdrawn"),
                        row.getLong("arrived"),
                        row.getLong("walk_ins"),
                        row.getLong("absent")))
                .single();
    }
}
