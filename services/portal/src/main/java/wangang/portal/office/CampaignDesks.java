package wangang.portal.office;

import java.util.List;
import org.springframework.stereotype.Component;
import wangang.portal.office.campaigns.Campaign;
import wangang.portal.office.campaigns.Enrolments;
import wangang.portal.office.fairs.Fair;
import wangang.portal.office.fairs.Fairs;
import wangang.portal.office.fairs.SuggestedPlaces;
import wangang.portal.services.Answer;
import wangang.portal.services.Services;
import wangang.portal.services.Together;
import wangang.portal.services.Together.Pending;

/** Looks into campaigns for what waits, into all of them side by side. */
@Component
class CampaignDesks {

    private static final int COUNTED = 100;

    /** A campaign's calls on their way. */
    private record Asked(
            Campaign campaign, Pending<Answer<Enrolments>> enrolments, Pending<List<CampaignDesk.FairDesk>> fairs) {}

    private final Services services;
    private final Together together;

    CampaignDesks(Services services, Together together) {
        this.services = services;
        this.together = together;
    }

    List<CampaignDesk> of(List<Campaign> campaigns) {
        return campaigns.stream().map(this::ask).toList().stream()
                .map(CampaignDesks::told)
                .toList();
    }

    private Asked ask(Campaign campaign) {
        var id = campaign.campaignId();
        return new Asked(
                campaign,
                together.begin(() -> services.campaign()
                        .get("/api/campaigns/{id}/enrolments", id)
                        .query("status", "PENDING")
                        .query("size", COUNTED)
                        .into(Enrolments.class)),
                together.begin(() -> fairs(campaign)));
    }

    private List<CampaignDesk.FairDesk> fairs(Campaign campaign) {
        return services
                .campaign()
                .get("/api/campaigns/{id}/fairs", campaign.campaignId())
                .query("size", COUNTED)
                .into(Fairs.class)
                .optional()
                .map(Fairs::items)
                .orElse(List.of())
                .stream()
                .filter(fair -> !fair.over())
                .map(fair -> together.begin(() -> new CampaignDesk.FairDesk(fair, waiting(fair))))
                .toList()
                .stream()
                .map(Pending::get)
                .toList();
    }

    private int waiting(Fair fair) {
        if (!fair.placesBooths()) {
            return 0;
        }
        return services.campaign()
                .get("/api/fairs/{id}/booths/suggested-places", fair.fairId())
                .into(SuggestedPlaces.class)
                .optional()
                .map(SuggestedPlaces::waiting)
                .orElse(0);
    }

    private static CampaignDesk told(Asked asked) {
        var enrolments = asked.enrolments().get().optional();
        return new CampaignDesk(
                asked.campaign(),
                enrolments.map(some -> some.items().size()).orElse(0),
                enrolments.map(some -> some.nextCursor() != null).orElse(false),
                asked.fairs().get());
    }
}
