package wangang.campaign.attendance.adapter.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.attendance.application.BoothsToPlace;
import wangang.campaign.attendance.domain.AskedBooth;
import wangang.campaign.attendance.domain.StandingBooths;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;

@Repository
class JdbcBoothsToPlace implements BoothsToPlace {

    private static final String WEIGHED = """
        SELECT booth.id, booth.version, booth.status, booth.room,
               (SELECT min(trade) FROM known_vacancy WHERE vacancy_id = ANY (booth.vacancies)) AS trade,
               (SELECT count(*) FROM wish JOIN registration ON registration.id = wish.registration_id
                 WHERE wish.booth_id = booth.id AND registration.status = 'REGISTERED') AS wishes
          FROM booth
         WHERE booth.fair_id = :fair AND booth.status = :status
        """;

    private static final String STANDING = "SELECT room, trade, count(*) AS booths, sum(wishes) AS wishes FROM ("
            + WEIGHED + ") AS weighed GROUP BY room, trade";

    private final JdbcClient jdbc;

    JdbcBoothsToPlace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AskedBooth> asked(FairId fair, int limit) {
        return jdbc.sql(WEIGHED + "ORDER BY booth.id LIMIT :limit")
                .param("fair", fair.value())
                .param("status", "ASKED")
                .param("limit", limit)
                .query((row, _) -> new AskedBooth(
                        new BoothId(row.getObject("id", UUID.class)),
                        row.getLong("version"),
                        row.getString("trade"),
                        row.getLong("wishes")))
                .list();
    }

    @Override
    public List<StandingBooths> standing(FairId fair) {
        return jdbc.sql(STANDING)
                .param("fair", fair.value())
                .param("status", "PLACED")
                .query((row, _) -> new StandingBooths(
                        row.getString("room"), row.getString("trade"), row.getInt("booths"), row.getLong("wishes")))
                .list();
    }
}
