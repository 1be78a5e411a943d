package wangang.campaign.progress.adapter.persistence;

import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.progress.application.Counting;
import wangang.campaign.progress.domain.Breakdown;
import wangang.campaign.progress.domain.Figures;
import wangang.campaign.progress.domain.Measure;

/** All measures are rows of one view, campaign_happening: who or what counts, when, by how much and where. */
@Repository
class JdbcCounting implements Counting {

    /** Whoever counts in several trades or subdistricts counts in each, and once in the total. */
    private static final String BY_PLACE = """
            SELECT part, measure, sum(weight) AS count
              FROM (SELECT %s AS part, measure, max(weight) AS weight
                      FROM campaign_happening
                     WHERE campaign_id = :campaign
                     GROUP BY part, measure, who) AS counted
             GROUP BY part, measure
            """;

    private static final String BY_DAY = """
            SELECT (first AT TIME ZONE :zone)::date::text AS part, measure, sum(weight) AS count
              FROM (SELECT measure, min(at) AS first, max(weight) AS weight
                      FROM campaign_happening
                     WHERE campaign_id = :campaign
                     GROUP BY measure, who) AS counted
             GROUP BY part, measure
            """;

    private final JdbcClient jdbc;

    JdbcCounting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SortedMap<String, Figures> count(CampaignId campaign, Breakdown breakdown, ZoneId zone) {
        var counted = new TreeMap<String, Figures>();
        var question = jdbc.sql(sql(breakdown)).param("campaign", campaign.value());
        (breakdown == Breakdown.DAY ? question.param("zone", zone.getId()) : question).query(row -> {
            var measure = Measure.valueOf(row.getString("measure"));
            long count = row.getLong("count");
            counted.merge(
                    row.getString("part"),
                    Figures.NONE.with(measure, count),
                    (known, more) -> known.with(measure, count));
        });
        return counted;
    }

    private static String sql(Breakdown breakdown) {
        return switch (breakdown) {
            case TOTAL -> BY_PLACE.formatted("''");
            case DAY -> BY_DAY;
            case TRADE -> BY_PLACE.formatted("coalesce(trade, '')");
            case SUBDISTRICT -> BY_PLACE.formatted("coalesce(subdistrict_code, '')");
        };
    }
}
