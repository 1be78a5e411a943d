package wangang.campaign.interview.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.application.Timetables;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.FairPlan;
import wangang.campaign.interview.domain.FairTimetable;
import wangang.campaign.interview.domain.PlannedDay;
import wangang.campaign.interview.domain.TimetableStatus;
import wangang.campaign.interview.domain.Venue;
import wangang.campaign.persistence.StoredJson;
import wangang.campaign.timetable.domain.Interview;
import wangang.campaign.timetable.domain.Timetable;
import wangang.campaign.timetable.domain.Unmet;

@Repository
class JdbcTimetables implements Timetables {

    private static final String PUT = """
            INSERT INTO timetable (fair_id, status, fingerprint, slots, version, made_at, published_at)
            VALUES (:fair, :status, :fingerprint, :slots, :version, :made, :published)
            ON CONFLICT (fair_id) DO UPDATE
               SET status = excluded.status, fingerprint = excluded.fingerprint, slots = excluded.slots,
                   version = excluded.version, made_at = excluded.made_at, published_at = excluded.published_at
             WHERE timetable.version = excluded.version - 1
            """;

    private static final String PUT_DAY = """
            INSERT INTO timetable_day (fair_id, day, state)
            VALUES (:fair, :day, :state::jsonb)
            ON CONFLICT (fair_id, day) DO UPDATE SET state = excluded.state
            """;

    private record Day(LocalDate day, String state) {}

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final UnmetRows unmet;

    JdbcTimetables(JdbcClient jdbc, StoredJson json, UnmetRows unmet) {
        this.jdbc = jdbc;
        this.json = json;
        this.unmet = unmet;
    }

    @Override
    public Optional<FairTimetable> find(FairId fair) {
        return jdbc.sql("SELECT * FROM timetable WHERE fair_id = :fair")
                .param("fair", fair.value())
                .query(JdbcTimetables::timetable)
                .optional();
    }

    @Override
    public void put(FairTimetable timetable, FairPlan plan) {
        update(timetable);
        jdbc.sql("DELETE FROM timetable_day WHERE fair_id = :fair")
                .param("fair", timetable.fair().value())
                .update();
        for (var day : plan.days()) {
            put(timetable.fair(), day);
            unmet.add(timetable.fair(), day.date(), day.timetable().unmet());
        }
    }

    @Override
    public void update(FairTimetable timetable) {
        int written = jdbc.sql(PUT)
                .param("fair", timetable.fair().value())
                .param("status", timetable.status().name())
                .param("fingerprint", timetable.fingerprint())
                .param("slots", timetable.slots())
                .param("version", timetable.version())
                .param("made", Timestamp.from(timetable.madeAt()))
                .param("published", timestamp(timetable.publishedAt()))
                .update();
        if (written != 1) {
            throw new IllegalStateException(
                    "the timetable of fair " + timetable.fair() + " was changed without the fair's lock");
        }
    }

    @Override
    public void update(FairTimetable timetable, FairPlan before, FairPlan after) {
        update(timetable);
        for (int number = 0; number < after.days().size(); number++) {
            var day = after.days().get(number);
            if (!day.equals(before.days().get(number))) {
                put(timetable.fair(), day);
                unmet.replace(
                        timetable.fair(),
                        day.date(),
                        before.days().get(number).timetable().unmet(),
                        day.timetable().unmet());
            }
        }
    }

    @Override
    public FairPlan plan(FairId fair, Venue venue, List<FairInterview> standing) {
        var walking = venue.walking();
        var interviews = new HashMap<LocalDate, List<Interview>>(standing.stream()
                .collect(Collectors.groupingBy(
                        interview -> interview.time().day(),
                        Collectors.mapping(FairInterview::inTimetable, Collectors.toList()))));
        Map<LocalDate, List<Unmet>> wishes = unmet.ofFair(fair);
        return new FairPlan(jdbc
                .sql("SELECT day, state FROM timetable_day WHERE fair_id = :fair ORDER BY day")
                .param("fair", fair.value())
                .query((row, _) -> new Day(row.getObject("day", LocalDate.class), row.getString("state")))
                .list()
                .stream()
                .map(day -> new PlannedDay(
                        day.day(),
                        json.read(day.state(), StoredDay.class).day(walking),
                        new Timetable(
                                interviews.getOrDefault(day.day(), List.of()),
                                wishes.getOrDefault(day.day(), List.of()))))
                .toList());
    }

    private void put(FairId fair, PlannedDay day) {
        jdbc.sql(PUT_DAY)
                .param("fair", fair.value())
                .param("day", day.date())
                .param("state", json.write(StoredDay.of(day.day())))
                .update();
    }

    private static FairTimetable timetable(ResultSet row, int number) throws SQLException {
        var published = row.getTimestamp("published_at");
        return new FairTimetable(
                new FairId(row.getObject("fair_id", UUID.class)),
                TimetableStatus.valueOf(row.getString("status")),
                row.getString("fingerprint"),
                row.getInt("slots"),
                row.getLong("version"),
                row.getTimestamp("made_at").toInstant(),
                published == null ? null : published.toInstant());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
