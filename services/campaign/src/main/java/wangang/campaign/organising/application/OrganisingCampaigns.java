package wangang.campaign.organising.application;

import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignEvent;
import wangang.campaign.organising.domain.CampaignForm;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.organising.domain.CampaignRules;
import wangang.campaign.reference.domain.ReferenceTables;
import wangang.platform.kernel.Outcome;

/** Officers of the whole district make campaigns; of two that change the same one the second is told. */
@Service
@Transactional
public class OrganisingCampaigns {

    private final Campaigns campaigns;
    private final CampaignChanges changes;
    private final ReferenceTables tables;
    private final CampaignTime time;

    OrganisingCampaigns(Campaigns campaigns, CampaignChanges changes, ReferenceTables tables, CampaignTime time) {
        this.campaigns = campaigns;
        this.changes = changes;
        this.tables = tables;
        this.time = time;
    }

    /** @param subdistricts those the officer answers for; empty means all */
    public Outcome<Campaign> draft(Set<String> subdistricts, CampaignForm form) {
        return WholeDistrict.only(
                subdistricts,
                () -> CampaignRules.check(form, time.today(), tables).flatMap(checked -> {
                    var now = time.now();
                    return changes.add(Campaign.draft(CampaignId.next(now), checked.slug(), checked.terms(), now));
                }));
    }

    public Outcome<Campaign> change(Set<String> subdistricts, CampaignId id, long expectedVersion, CampaignForm form) {
        return CampaignRules.check(form, time.today(), tables)
                .flatMap(checked -> decide(
                        subdistricts,
                        id,
                        expectedVersion,
                        campaign -> campaign.change(checked.slug(), checked.terms(), time.now())));
    }

    public Outcome<Campaign> open(Set<String> subdistricts, CampaignId id, long expectedVersion) {
        return decide(subdistricts, id, expectedVersion, campaign -> campaign.open(time.today(), time.now()));
    }

    public Outcome<Campaign> close(Set<String> subdistricts, CampaignId id, long expectedVersion) {
        return decide(subdistricts, id, expectedVersion, campaign -> campaign.close(time.now()));
    }

    public Outcome<Campaign> discard(Set<String> subdistricts, CampaignId id, long expectedVersion) {
        return locked(subdistricts, id, expectedVersion)
                .flatMap(Campaign::discard)
                .map(draft -> {
                    campaigns.remove(draft.id());
                    return draft;
                });
    }

    private Outcome<Campaign> decide(
            Set<String> subdistricts,
            CampaignId id,
            long expectedVersion,
            Function<Campaign, Outcome<CampaignEvent>> decision) {
        return locked(subdistricts, id, expectedVersion).flatMap(decision).flatMap(changes::update);
    }

    private Outcome<Campaign> locked(Set<String> subdistricts, CampaignId id, long expectedVersion) {
        return WholeDistrict.only(subdistricts, () -> {
            var campaign = campaigns.lock(id).orElse(null);
            if (campaign == null) {
                return Outcome.refused(OrganisingRefusals.UNKNOWN);
            }
            return campaign.version() == expectedVersion
                    ? Outcome.done(campaign)
                    : Outcome.refused(OrganisingRefusals.STALE);
        });
    }
}
