package wangang.campaign.organising.domain;

/** What happened to a campaign, with its state afterwards. */
public sealed interface CampaignEvent {

    Campaign after();

    record Drafted(Campaign after) implements CampaignEvent {}

    record Changed(Campaign after) implements CampaignEvent {}

    record Opened(Campaign after) implements CampaignEvent {}

    record Closed(Campaign after) implements CampaignEvent {}
}
