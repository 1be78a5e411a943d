package wangang.campaign.interview.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.campaign.booth.domain.InterviewerHours;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.fair.domain.Session;
import wangang.campaign.interview.application.Attendee;
import wangang.campaign.interview.application.BoothPlace;
import wangang.campaign.interview.application.FairInputs;
import wangang.campaign.interview.domain.FairInput;
import wangang.campaign.interview.domain.InputBooth;
import wangang.campaign.interview.domain.InputPerson;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.persistence.StoredJson;

/** Reads what booths and attendance keep. */
@Repository
class JdbcFairInputs implements FairInputs {

    /** Of a suspended employer nobody hopes for an interview. */
    private static final String BOOTHS = """
            SELECT booth.id, booth.room, booth.interviewers
              FROM booth
              JOIN known_employer ON known_employer.employer_id = booth.employer_id AND known_employer.status = 'VERIFIED'
             WHERE booth.fair_id = :fair AND booth.status = 'PLACED'
             ORDER BY booth.id
            """;

    private static final String RANKS = """
            SELECT applicant_rank.booth_id, applicant_rank.registration_id, applicant_rank.rank
              FROM applicant_rank
              JOIN booth ON booth.id = applicant_rank.booth_id
             WHERE booth.fair_id = :fair
             ORDER BY applicant_rank.booth_id, applicant_rank.registration_id
            """;

    private static final String PERSON = """
            SELECT registration.id, registration.hours,
                   ARRAY(SELECT booth_id FROM wish WHERE registration_id = registration.id ORDER BY rank) AS wishes
              FROM registration
             WHERE registration.fair_id = :fair AND registration.status = 'REGISTERED'
            """;

    private static final String PEOPLE = PERSON + """
               AND EXISTS (SELECT FROM wish WHERE registration_id = registration.id)
             ORDER BY registration.id
            """;

    private static final String PLACES = """
            SELECT booth.id, booth.employer_id, booth.room, coalesce(known_employer.name, '用人单位') AS name
              FROM booth
              LEFT JOIN known_employer ON known_employer.employer_id = booth.employer_id
             WHERE booth.fair_id = :fair
            """;

    private static final String ATTENDEES =
            "SELECT id, jobseeker_id, number FROM registration WHERE fair_id = :fair AND status = 'REGISTERED'";

    private static final String REGISTRATION_OF = """
            SELECT registration.id
              FROM registration
              JOIN known_jobseeker ON known_jobseeker.id = registration.jobseeker_id
             WHERE registration.fair_id = :fair AND known_jobseeker.account = :account
               AND registration.status = 'REGISTERED'
            """;

    private static final String GONE = """
            SELECT asked.id
              FROM unnest(:asked) AS asked (id)
             WHERE NOT EXISTS (SELECT FROM registration
                                WHERE registration.id = asked.id AND fair_id = :fair AND status = 'REGISTERED')
             ORDER BY asked.id
            """;

    /** Online nobody is let in at a door: who was interviewed came. */
    private static final String HAS_ARRIVED = """
            SELECT arrived_at IS NOT NULL
                   OR EXISTS (SELECT FROM interview
                               WHERE registration_id = registration.id AND status = 'ENDED' AND result <> 'NO_SHOW')
              FROM registration
             WHERE id = :id
            """;

    private final JdbcClient jdbc;
    private final StoredJson json;

    JdbcFairInputs(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public FairInput read(FairId fair) {
        var ranks = new HashMap<UUID, List<InputBooth.Rank>>();
        jdbc.sql(RANKS).param("fair", fair.value()).query(row -> {
            ranks.computeIfAbsent(row.getObject("booth_id", UUID.class), _ -> new ArrayList<>())
                    .add(new InputBooth.Rank(row.getObject("registration_id", UUID.class), row.getInt("rank")));
        });
        var booths = jdbc.sql(BOOTHS)
                .param("fair", fair.value())
                .query((row, _) -> booth(row, ranks))
                .list();
        var people = jdbc.sql(PEOPLE)
                .param("fair", fair.value())
                .query((row, _) -> person(row))
                .list();
        return new FairInput(booths, people);
    }

    @Override
    public Map<UUID, BoothPlace> places(FairId fair) {
        return jdbc
                .sql(PLACES)
                .param("fair", fair.value())
                .query((row, _) -> new BoothPlace(
                        row.getObject("id", UUID.class),
                        new EmployerId(row.getObject("employer_id", UUID.class)),
                        row.getString("name"),
                        row.getString("room")))
                .list()
                .stream()
                .collect(Collectors.toMap(BoothPlace::booth, Function.identity()));
    }

    @Override
    public Map<UUID, Attendee> attendees(FairId fair) {
        return jdbc
                .sql(ATTENDEES)
                .param("fair", fair.value())
                .query((row, _) -> new Attendee(
                        row.getObject("id", UUID.class),
                        row.getObject("jobseeker_id", UUID.class),
                        row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Attendee::registration, Function.identity()));
    }

    @Override
    public Optional<InputPerson> person(FairId fair, UUID registration) {
        return jdbc.sql(PERSON + " AND registration.id = :id")
                .param("fair", fair.value())
                .param("id", registration)
                .query((row, _) -> person(row))
                .optional();
    }

    @Override
    public boolean hasArrived(UUID registration) {
        return jdbc.sql(HAS_ARRIVED)
                .param("id", registration)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<UUID> registrationOf(FairId fair, String account) {
        return jdbc.sql(REGISTRATION_OF)
                .param("fair", fair.value())
                .param("account", account)
                .query(UUID.class)
                .optional();
    }

    @Override
    public List<UUID> gone(FairId fair, Collection<UUID> registrations) {
        return jdbc.sql(GONE)
                .param("asked", new SqlArrayValue("uuid", registrations.toArray()))
                .param("fair", fair.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private InputBooth booth(ResultSet row, Map<UUID, List<InputBooth.Rank>> ranks) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new InputBooth(
                id,
                row.getString("room"),
                List.of(json.read(row.getString("interviewers"), InterviewerHours[].class)),
                ranks.getOrDefault(id, List.of()));
    }

    private InputPerson person(ResultSet row) throws SQLException {
        return new InputPerson(
                row.getObject("id", UUID.class),
                List.of(json.read(row.getString("hours"), Session[].class)),
                List.of((UUID[]) row.getArray("wishes").getArray()));
    }
}
