package wangang.vacancy.demand.adapter.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import wangang.vacancy.demand.application.Views;

@Repository
class JdbcViews implements Views {

    /** In the order of their ids, so that two instances do not wait for each other in a circle. */
    private static final String ADD = """
            INSERT INTO vacancy_view (vacancy_id, day, views)
            SELECT seen.id, :day, seen.views
              FROM unnest(:ids, :views) AS seen (id, views)
              JOIN vacancy ON vacancy.id = seen.id
             ORDER BY seen.id
                ON CONFLICT (vacancy_id, day) DO UPDATE SET views = vacancy_view.views + excluded.views
            """;

    private final JdbcClient jdbc;

    JdbcViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(LocalDate day, Map<UUID, Long> views) {
        if (!views.isEmpty()) {
            var seen = List.copyOf(views.entrySet());
            jdbc.sql(ADD)
                    .param("day", day)
                    .param(
                            "ids",
                            new SqlArrayValue(
                                    "uuid", seen.stream().map(Map.Entry::getKey).toArray()))
                    .param(
                            "views",
                            new SqlArrayValue(
                                    "int8",
                                    seen.stream().map(Map.Entry::getValue).toArray()))
                    .update();
        }
    }

    @Override
    public void forgetBefore(LocalDate day) {
        jdbc.sql("DELETE FROM vacancy_view WHERE day < :day").param("day", day).update();
    }
}
