package wangang.campaign.attendance.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import wangang.campaign.attendance.application.SeenRegistration;
import wangang.campaign.attendance.domain.CheckInCode;
import wangang.campaign.attendance.domain.Consent;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.attendance.domain.Registration;
import wangang.campaign.attendance.domain.RegistrationId;
import wangang.campaign.attendance.domain.RegistrationStatus;
import wangang.campaign.attendance.domain.Ticket;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.fair.domain.Session;
import wangang.campaign.persistence.StoredJson;

/** A registration and its wishes as rows. */
@Component
class RegistrationRows {

    private static final String INSERT = """
        INSERT INTO registration (id, fair_id, jobseeker_id, number, code, hours, status, walk_in, consent_text,
                                  consented_at, arrived_at, version, changed_at)
        VALUES (:id, :fair, :jobseeker, :number, :code, :hours::jsonb, :status, :walkIn, :consentText, :consentedAt,
                :arrivedAt, :version, :changedAt)
        """;

    private static final String UPDATE = """
        UPDATE registration
           SET hours = :hours::jsonb, status = :status, consent_text = :consentText, consented_at = :consentedAt,
               arrived_at = :arrivedAt, version = :version, changed_at = :changedAt
         WHERE id = :id AND version = :version - 1
        """;

    private static final String WISH = """
        INSERT INTO wish (registration_id, booth_id, rank)
        SELECT :id, chosen.booth, chosen.rank FROM unnest(:booths, :ranks) AS chosen (booth, rank)
        """;

    /** A ranking with one fewer is another one. */
    private static final String OF_THOSE_RANKINGS = """
        UPDATE ranking SET version = version + 1, changed_at = now() WHERE booth_id IN (SELECT booth_id FROM gone)
        """;

    private static final String UNRANK = """
        WITH gone AS (DELETE FROM applicant_rank
                       WHERE registration_id = :id AND NOT booth_id = ANY (:booths) RETURNING booth_id)
        """ + OF_THOSE_RANKINGS;

    private static final String UNRANK_ALL = """
        WITH gone AS (DELETE FROM applicant_rank
                       WHERE registration_id IN (SELECT id FROM registration
                                                  WHERE jobseeker_id = :jobseeker AND fair_id = :fair)
                       RETURNING booth_id)
        """ + OF_THOSE_RANKINGS;

    private final JdbcClient jdbc;
    private final StoredJson json;

    RegistrationRows(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Registration registration) {
        state(INSERT, registration)
                .param("fair", registration.fair().value())
                .param("jobseeker", registration.ticket().jobseeker().value())
                .param("number", registration.ticket().number())
                .param("code", registration.ticket().code().value())
                .param("walkIn", registration.walkIn())
                .update();
        wish(registration);
    }

    void update(Registration registration) {
        if (state(UPDATE, registration).update() != 1) {
            throw new IllegalStateException(
                    "registration " + registration.ticket().id() + " was changed without its fair's lock");
        }
    }

    void replaceWishes(Registration registration) {
        jdbc.sql("DELETE FROM wish WHERE registration_id = :id")
                .param("id", registration.ticket().id().value())
                .update();
        wish(registration);
        jdbc.sql(UNRANK)
                .param("id", registration.ticket().id().value())
                .param("booths", booths(registration))
                .update();
    }

    void unrank(JobseekerId jobseeker, FairId fair) {
        jdbc.sql(UNRANK_ALL)
                .param("jobseeker", jobseeker.value())
                .param("fair", fair.value())
                .update();
    }

    private void wish(Registration registration) {
        var ranks = IntStream.rangeClosed(1, registration.wishes().size()).boxed();
        jdbc.sql(WISH)
                .param("id", registration.ticket().id().value())
                .param("booths", booths(registration))
                .param("ranks", new SqlArrayValue("int4", ranks.toArray()))
                .update();
    }

    private static SqlArrayValue booths(Registration registration) {
        return new SqlArrayValue(
                "uuid", registration.wishes().stream().map(BoothId::value).toArray());
    }

    private JdbcClient.StatementSpec state(String sql, Registration registration) {
        var consent = registration.consent();
        return jdbc.sql(sql)
                .param("id", registration.ticket().id().value())
                .param("hours", json.write(registration.hours()))
                .param("status", registration.status().name())
                .param("consentText", consent == null ? null : consent.textVersion(), Types.VARCHAR)
                .param("consentedAt", timestamp(consent == null ? null : consent.grantedAt()), Types.TIMESTAMP)
                .param("arrivedAt", timestamp(registration.arrivedAt()), Types.TIMESTAMP)
                .param("version", registration.version())
                .param("changedAt", Timestamp.from(registration.changedAt()));
    }

    SeenRegistration seen(ResultSet row, int number) throws SQLException {
        return new SeenRegistration(registration(row, number), row.getObject("position", Long.class));
    }

    Registration registration(ResultSet row, int number) throws SQLException {
        var consented = row.getTimestamp("consented_at");
        return new Registration(
                new Ticket(
                        new RegistrationId(row.getObject("id", UUID.class)),
                        new JobseekerId(row.getObject("jobseeker_id", UUID.class)),
                        row.getInt("number"),
                        new CheckInCode(row.getString("code"))),
                new FairId(row.getObject("fair_id", UUID.class)),
                List.of(json.read(row.getString("hours"), Session[].class)),
                Arrays.stream((UUID[]) row.getArray("wishes").getArray())
                        .map(BoothId::new)
                        .toList(),
                RegistrationStatus.valueOf(row.getString("status")),
                row.getBoolean("walk_in"),
                consented == null ? null : new Consent(row.getString("consent_text"), consented.toInstant()),
                instant(row.getTimestamp("arrived_at")),
                row.getLong("version"),
                row.getTimestamp("changed_at").toInstant());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
