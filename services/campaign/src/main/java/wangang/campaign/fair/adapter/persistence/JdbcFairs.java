package wangang.campaign.fair.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.fair.domain.FairStatus;
import wangang.campaign.fair.domain.FairTerms;
import wangang.campaign.fair.domain.FairTick;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.persistence.StoredJson;

@Repository
class JdbcFairs implements Fairs {

    private static final String INSERT = """
        INSERT INTO fair (id, campaign_id, terms, ticks, status, cancel_reason, version, changed_at)
        VALUES (:id, :campaign, :terms::jsonb, :ticks::jsonb, :status, :reason, :version, :changedAt)
        """;

    private static final String UPDATE = """
        UPDATE fair
           SET terms = :terms::jsonb, ticks = :ticks::jsonb, status = :status, cancel_reason = :reason,
               version = :version, changed_at = :changedAt
         WHERE id = :id AND campaign_id = :campaign AND version = :version - 1
        """;

    private static final String SELECT = "SELECT * FROM fair ";

    private static final String OF_CAMPAIGN = SELECT + "WHERE campaign_id = :campaign ORDER BY id";

    private static final String PAGE = SELECT + """
         WHERE campaign_id = :campaign
           AND (NOT :announced OR status <> 'PLANNED')
           AND (:school::text IS NULL OR terms ->> 'school' = :school::text)
           AND (:after::uuid IS NULL OR id > :after::uuid)
         ORDER BY id
         LIMIT :limit
        """;

    private final JdbcClient jdbc;
    private final StoredJson json;

    JdbcFairs(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(Fair fair) {
        write(INSERT, fair);
    }

    @Override
    public void update(Fair fair) {
        if (write(UPDATE, fair) != 1) {
            throw new IllegalStateException("fair " + fair.id() + " was changed without its lock");
        }
    }

    @Override
    public Optional<Fair> find(FairId id) {
        return one(SELECT + "WHERE id = :id", id);
    }

    @Override
    public Optional<Fair> lock(FairId id) {
        return one(SELECT + "WHERE id = :id FOR UPDATE", id);
    }

    @Override
    public List<Fair> lockAll(CampaignId campaign) {
        return all(OF_CAMPAIGN + " FOR UPDATE", campaign);
    }

    @Override
    public List<Fair> ofCampaign(CampaignId campaign) {
        return all(OF_CAMPAIGN, campaign);
    }

    @Override
    public List<Fair> ofCampaign(
            CampaignId campaign, boolean announced, @Nullable String school, @Nullable UUID after, int limit) {
        return jdbc.sql(PAGE)
                .param("campaign", campaign.value())
                .param("announced", announced)
                .param("school", school)
                .param("after", after)
                .param("limit", limit)
                .query(this::fair)
                .list();
    }

    private List<Fair> all(String sql, CampaignId campaign) {
        return jdbc.sql(sql)
                .param("campaign", campaign.value())
                .query(this::fair)
                .list();
    }

    private Optional<Fair> one(String sql, FairId id) {
        return jdbc.sql(sql).param("id", id.value()).query(this::fair).optional();
    }

    private int write(String sql, Fair fair) {
        return jdbc.sql(sql)
                .param("id", fair.id().value())
                .param("campaign", fair.campaign().value())
                .param("terms", json.write(fair.terms()))
                .param("ticks", json.write(fair.ticks()))
                .param("status", fair.status().name())
                .param("reason", fair.cancelReason())
                .param("version", fair.version())
                .param("changedAt", Timestamp.from(fair.changedAt()))
                .update();
    }

    private Fair fair(ResultSet row, int number) throws SQLException {
        return new Fair(
                new FairId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                json.read(row.getString("terms"), FairTerms.class),
                List.of(json.read(row.getString("ticks"), FairTick[].class)),
                FairStatus.valueOf(row.getString("status")),
                row.getString("cancel_reason"),
                row.getLong("version"),
                row.getTimestamp("changed_at").toInstant());
    }
}
