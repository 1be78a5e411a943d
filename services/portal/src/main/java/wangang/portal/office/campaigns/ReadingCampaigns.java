package wangang.portal.office.campaigns;

import java.util.UUID;
import org.springframework.stereotype.Component;
import wangang.portal.services.Services;

/** Finds the campaign that a page stands in. */
@Component
public class ReadingCampaigns {

    private final Services services;

    ReadingCampaigns(Services services) {
        this.services = services;
    }

    public Campaign one(UUID id) {
        return services.campaign()
                .get("/api/campaigns/{id}", id)
                .into(Campaign.class)
                .orThrow();
    }
}
