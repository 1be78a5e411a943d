package wangang.campaign.organising.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.organising.domain.CampaignStatus;

/** All campaigns. Locks last until the running transaction ends; lock a campaign before its enrolments. */
public interface Campaigns {

    /** False when another campaign has the slug. */
    boolean add(Campaign campaign);

    /** False when another campaign has the slug. */
    boolean update(Campaign campaign);

    void remove(CampaignId id);

    Optional<Campaign> find(CampaignId id);

    /** Against every other writer. */
    Optional<Campaign> lock(CampaignId id);

    /** Against its change, closing and removal only: any number may enrol or plan at once. */
    Optional<Campaign> share(CampaignId id);

    /** Open campaigns whose last day is before {@code today}, the longest over first. */
    List<CampaignId> overdue(LocalDate today);

    /** While it still is overdue and nobody else is working on it. */
    Optional<Campaign> lockOverdue(CampaignId id, LocalDate today);

    /** Newest first, before {@code before}; drafts only when asked for. */
    List<Campaign> list(@Nullable CampaignStatus status, boolean drafts, @Nullable UUID before, int limit);
}
