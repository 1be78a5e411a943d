package wangang.campaign.report.application;

import java.util.List;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.report.domain.EmptyOpenings;

/** Vacancies that took part and still have openings, most openings first. */
public interface EmptyVacancies {

    List<EmptyOpenings> of(CampaignId campaign);
}
