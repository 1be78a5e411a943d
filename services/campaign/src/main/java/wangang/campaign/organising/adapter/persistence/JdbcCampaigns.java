package wangang.campaign.organising.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import wangang.campaign.organising.application.Campaigns;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.organising.domain.CampaignStatus;
import wangang.campaign.organising.domain.CampaignTerms;
import wangang.campaign.persistence.StoredJson;
import wangang.campaign.persistence.UniqueRows;

@Repository
class JdbcCampaigns implements Campaigns {

    private static final String INSERT = """
        INSERT INTO campaign (id, slug, status, terms, ends_on, version, opened_at, changed_at, closed_at)
        VALUES (:id, :slug, :status, :terms::jsonb, :endsOn, :version, :openedAt, :changedAt, :closedAt)
        ON CONFLICT (slug) DO NOTHING
        """;

    private static final String UPDATE = """
        UPDATE campaign
           SET slug = :slug, status = :status, terms = :terms::jsonb, ends_on = :endsOn, version = :version,
               opened_at = :openedAt, changed_at = :changedAt, closed_at = :closedAt
         WHERE id = :id AND version = :version - 1
           AND NOT EXISTS (SELECT FROM campaign other WHERE other.slug = :slug AND other.id <> :id)
        """;

    private static final String SELECT = "SELECT * FROM campaign ";

    private static final String OVERDUE = """
        SELECT id FROM campaign WHERE status = 'OPEN' AND ends_on < :today ORDER BY ends_on, id
        """;

    private static final String LOCK_OVERDUE = SELECT + """
         WHERE id = :id AND status = 'OPEN' AND ends_on < :today
           FOR UPDATE SKIP LOCKED
        """;

    private static final String LIST = SELECT + """
         WHERE (:status::text IS NULL OR status = :status)
           AND (:drafts OR status <> 'DRAFT')
           AND (:before::uuid IS NULL OR id < :before::uuid)
         ORDER BY id DESC
         LIMIT :limit
        """;

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final UniqueRows unique;

    JdbcCampaigns(JdbcClient jdbc, StoredJson json, UniqueRows unique) {
        this.jdbc = jdbc;
        this.json = json;
        this.unique = unique;
    }

    @Override
    public boolean add(Campaign campaign) {
        return write(INSERT, campaign) == 1;
    }

    @Override
    public boolean update(Campaign campaign) {
        return unique.update(() -> write(UPDATE, campaign) == 1);
    }

    @Override
    public void remove(CampaignId id) {
        jdbc.sql("DELETE FROM campaign WHERE id = :id").param("id", id.value()).update();
    }

    @Override
    public Optional<Campaign> find(CampaignId id) {
        return one(SELECT + "WHERE id = :id", id);
    }

    @Override
    public Optional<Campaign> lock(CampaignId id) {
        return one(SELECT + "WHERE id = :id FOR UPDATE", id);
    }

    @Override
    public Optional<Campaign> share(CampaignId id) {
        return one(SELECT + "WHERE id = :id FOR SHARE", id);
    }

    @Override
    public List<CampaignId> overdue(LocalDate today) {
        return jdbc.sql(OVERDUE)
                .param("today", today)
                .query((row, number) -> new CampaignId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public Optional<Campaign> lockOverdue(CampaignId id, LocalDate today) {
        return jdbc.sql(LOCK_OVERDUE)
                .param("id", id.value())
                .param("today", today)
                .query(this::campaign)
                .optional();
    }

    @Override
    public List<Campaign> list(@Nullable CampaignStatus status, boolean drafts, @Nullable UUID before, int limit) {
        return jdbc.sql(LIST)
                .param("status", status == null ? null : status.name())
                .param("drafts", drafts)
                .param("before", before)
                .param("limit", limit)
                .query(this::campaign)
                .list();
    }

    private Optional<Campaign> one(String sql, CampaignId id) {
        return jdbc.sql(sql).param("id", id.value()).query(this::campaign).optional();
    }

    private int write(String sql, Campaign campaign) {
        return jdbc.sql(sql)
                .param("id", campaign.id().value())
                .param("slug", campaign.slug())
                .param("status", campaign.status().name())
                .param("terms", json.write(campaign.terms()))
                .param("endsOn", campaign.terms().endsOn())
                .param("version", campaign.version())
                .param("openedAt", timestamp(campaign.openedAt()))
                .param("changedAt", timestamp(campaign.changedAt()))
                .param("closedAt", timestamp(campaign.closedAt()))
                .update();
    }

    private Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                json.read(row.getString("terms"), CampaignTerms.class),
                CampaignStatus.valueOf(row.getString("status")),
                row.getLong("version"),
                instant(row, "opened_at"),
                row.getTimestamp("changed_at").toInstant(),
                instant(row, "closed_at"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
