package wangang.matching.state;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import wangang.matching.document.CampaignEvent;

/** What campaigns are called. */
@Component
public class Campaigns {

    private static final String STORE = """
            INSERT INTO campaign_name AS known (campaign_id, slug, name, version)
            VALUES (:id, :slug, :name, :version)
            ON CONFLICT (campaign_id) DO UPDATE
               SET slug = excluded.slug, name = excluded.name, version = excluded.version
             WHERE known.version < excluded.version
            """;

    private final JdbcClient jdbc;

    Campaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void store(CampaignEvent campaign, long version) {
        jdbc.sql(STORE)
                .param("id", campaign.campaignId())
                .param("slug", campaign.slug())
                .param("name", campaign.terms().name())
                .param("version", version)
                .update();
    }

    public void forget(UUID campaign) {
        jdbc.sql("DELETE FROM campaign_name WHERE campaign_id = :id")
                .param("id", campaign)
                .update();
    }

    /** By short name; what is not heard of yet is absent. */
    public Map<String, String> names(Collection<String> slugs) {
        var names = new HashMap<String, String>();
        if (!slugs.isEmpty()) {
            jdbc.sql("SELECT slug, name FROM campaign_name WHERE slug IN (:slugs)")
                    .param("slugs", slugs)
                    .query(row -> {
                        names.put(row.getString("slug"), row.getString("name"));
                    });
        }
        return names;
    }
}
