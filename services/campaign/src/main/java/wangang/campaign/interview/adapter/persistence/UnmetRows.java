package wangang.campaign.interview.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.persistence.StoredJson;
import wangang.campaign.timetable.domain.BoothId;
import wangang.campaign.timetable.domain.PersonId;
import wangang.campaign.timetable.domain.Unmet;

/** Rows of wishes that were not met. */
@Component
class UnmetRows {

    private static final String INSERT = """
            INSERT INTO unmet_wish (fair_id, day, registration_id, booth_id, wish, reason, obstacles)
            VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private static final String DELETE =
            "DELETE FROM unmet_wish WHERE fair_id = ? AND day = ? AND registration_id = ? AND booth_id = ?";

    private record OfDay(LocalDate day, Unmet unmet) {}

    private final JdbcTemplate jdbc;
    private final StoredJson json;

    UnmetRows(JdbcTemplate jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(FairId fair, LocalDate day, Collection<Unmet> wishes) {
        if (!wishes.isEmpty()) {
            jdbc.batchUpdate(INSERT, wishes, wishes.size(), (row, unmet) -> {
                row.setObject(1, fair.value());
                row.setObject(2, day);
                row.setObject(3, unmet.person().value());
                row.setObject(4, unmet.booth().value());
                row.setInt(5, unmet.wish());
                row.setString(6, unmet.reason().name());
                row.setString(
                        7,
                        json.write(Objects.requireNonNull(unmet.obstacles(), "days know wishes of both sides only")));
            });
        }
    }

    /** Touches only what differs. */
    void replace(FairId fair, LocalDate day, List<Unmet> before, List<Unmet> after) {
        var gone = new HashSet<>(before);
        after.forEach(gone::remove);
        var more = new HashSet<>(after);
        before.forEach(more::remove);
        if (!gone.isEmpty()) {
            jdbc.batchUpdate(DELETE, gone, gone.size(), (row, unmet) -> {
                row.setObject(1, fair.value());
                row.setObject(2, day);
                row.setObject(3, unmet.person().value());
                row.setObject(4, unmet.booth().value());
            });
        }
        add(fair, day, more);
    }

    Map<LocalDate, List<Unmet>> ofFair(FairId fair) {
        return jdbc
                .query(
                        "SELECT * FROM unmet_wish WHERE fair_id = ?",
                        (row, _) -> new OfDay(row.getObject("day", LocalDate.class), unmet(row)),
                        fair.value())
                .stream()
                .collect(Collectors.groupingBy(OfDay::day, Collectors.mapping(OfDay::unmet, Collectors.toList())));
    }

    Unmet unmet(ResultSet row) throws SQLException {
        var obstacles = row.getString("obstacles");
        return new Unmet(
                new PersonId(row.getObject("registration_id", UUID.class)),
                new BoothId(row.getObject("booth_id", UUID.class)),
                row.getInt("wish"),
                obstacles == null ? null : json.read(obstacles, Unmet.Obstacles.class));
    }
}
