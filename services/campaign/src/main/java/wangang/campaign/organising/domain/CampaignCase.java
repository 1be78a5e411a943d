package wangang.campaign.organising.domain;

import java.time.LocalDate;
import wangang.campaign.reference.domain.ReferenceTables;

/** All that the rules about a campaign look at; its form is completed. */
record CampaignCase(CampaignForm form, TermsForm terms, LocalDate today, ReferenceTables tables) {}
