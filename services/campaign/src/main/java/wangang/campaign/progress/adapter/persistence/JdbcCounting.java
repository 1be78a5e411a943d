package wangang.campaign.progress.adapter.persistence;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.progress.application.Counted;
import wangang.campaign.progress.application.Counting;
import wangang.campaign.progress.domain.Figures;
import wangang.campaign.progress.domain.Measure;

/** All measures are rows of one view, campaign_happening: who or what counts, when, by how much and where. */
@Repository
class JdbcCounting implements Counting {

    private enum Breakdown {
        TOTAL,
        DAY,
        TRADE,
        SUBDISTRICT
    }

    /** The view is read once for all breakdowns; one statement sees one moment. */
    private static final String COUNT = """
            WITH happened AS MATERIALIZED (
                SELECT measure, who, min(at) AS at, max(weight) AS weight, coalesce(trade, '') AS trade,
                       coalesce(subdistrict_code, '') AS subdistrict
                  FROM campaign_happening
                 WHERE campaign_id = :campaign
                 GROUP BY measure, who, coalesce(trade, ''), coalesce(subdistrict_code, '')),
            once AS MATERIALIZED (
                SELECT measure, min(at) AS at, max(weight) AS weight FROM happened GROUP BY measure, who)
            SELECT 'TOTAL' AS breakdown, '' AS part, measure, sum(weight) AS count
              FROM once
             GROUP BY measure
             UNION ALL
            SELECT 'DAY', (at AT TIME ZONE :zone)::date::text AS part, measure, sum(weight)
              FROM once
             GROUP BY part, measure
             UNION ALL
            SELECT 'TRADE', trade, measure, sum(weight)
              FROM (SELECT trade, measure, max(weight) AS weight FROM happened GROUP BY trade, measure, who) AS in_trade
             GROUP BY trade, measure
             UNION ALL
            SELECT 'SUBDISTRICT', subdistrict, measure, sum(weight)
              FROM (SELECT subdistrict, measure, max(weight) AS weight
                      FROM happened
                     GROUP BY subdistrict, measure, who) AS in_subdistrict
             GROUP BY subdistrict, measure
            """;

    private final JdbcClient jdbc;

    JdbcCounting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Counted count(CampaignId campaign, ZoneId zone) {
        var counted = new EnumMap<Breakdown, SortedMap<String, Figures>>(Breakdown.class);
        jdbc.sql(COUNT)
                .param("campaign", campaign.value())
                .param("zone", zone.getId())
                .query(row -> {
                    var measure = Measure.valueOf(row.getString("measure"));
                    long count = row.getLong("count");
                    counted.computeIfAbsent(Breakdown.valueOf(row.getString("breakdown")), _ -> new TreeMap<>())
                            .merge(
                                    row.getString("part"),
                                    Figures.NONE.with(measure, count),
                                    (known, more) -> known.with(measure, count));
                });
        return new Counted(
                of(counted, Breakdown.TOTAL).getOrDefault("", Figures.NONE),
                of(counted, Breakdown.DAY),
                of(counted, Breakdown.TRADE),
                of(counted, Breakdown.SUBDISTRICT));
    }

    private static SortedMap<String, Figures> of(
            Map<Breakdown, SortedMap<String, Figures>> counted, Breakdown breakdown) {
        return counted.getOrDefault(breakdown, new TreeMap<>());
    }
}
