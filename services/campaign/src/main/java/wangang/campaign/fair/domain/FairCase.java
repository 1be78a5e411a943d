package wangang.campaign.fair.domain;

import java.time.LocalDateTime;
import wangang.campaign.organising.domain.CampaignTerms;

/** All that the rules about a fair look at; its form is completed. */
record FairCase(FairForm form, CampaignTerms campaign, LocalDateTime now) {}
