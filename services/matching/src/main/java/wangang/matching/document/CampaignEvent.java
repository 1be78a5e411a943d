package wangang.matching.document;

import java.util.UUID;

/** What this service reads of a campaign event's data; unknown fields are ignored. */
public record CampaignEvent(UUID campaignId, String slug, Terms terms) {

    public record Terms(String name) {}
}
