package wangang.vacancy.serviceplan.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.vacancy.serviceplan.application.WorkCards;
import wangang.vacancy.serviceplan.domain.WorkCard;

@Repository
class JdbcWorkCards implements WorkCards {

    private static final String KEEP = """
            INSERT INTO work_card (account, work_name, work_phone, subdistricts, changed_at)
            VALUES (:account, :name, :phone, :subdistricts, :now)
                ON CONFLICT (account) DO UPDATE
               SET work_name = excluded.work_name, work_phone = excluded.work_phone,
                   subdistricts = excluded.subdistricts, changed_at = excluded.changed_at
            """;

    private static final String SELECT = "SELECT account, work_name, work_phone, subdistricts FROM work_card ";

    private static final String ANSWERING = SELECT + """
             WHERE cardinality(subdistricts) = 0 OR :subdistrict = ANY (subdistricts)
             ORDER BY work_name, account
             LIMIT :limit
            """;

    private final JdbcClient jdbc;

    JdbcWorkCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(WorkCard card, Instant now) {
        jdbc.sql(KEEP)
                .param("account", card.account())
                .param("name", card.workName())
                .param("phone", card.workPhone())
                .param(
                        "subdistricts",
                        new SqlArrayValue("text", card.subdistricts().toArray()))
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public Optional<WorkCard> find(String account) {
        return jdbc.sql(SELECT + "WHERE account = :account")
                .param("account", account)
                .query(JdbcWorkCards::card)
                .optional();
    }

    @Override
    public List<WorkCard> answeringFor(String subdistrict, int limit) {
        return jdbc.sql(ANSWERING)
                .param("subdistrict", subdistrict)
                .param("limit", limit)
                .query(JdbcWorkCards::card)
                .list();
    }

    private static WorkCard card(ResultSet row, int number) throws SQLException {
        return new WorkCard(
                row.getString("account"), row.getString("work_name"), row.getString("work_phone"), Set.of((String[])
                        row.getArray("subdistricts").getArray()));
    }
}
