package wangang.campaign.quota.application;

import java.time.Instant;
import java.util.List;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.organising.domain.ReservedShare;
import wangang.campaign.quota.domain.EmployerShare;

/** Shares of the employers that take part. */
public interface Shares {

    /**
     * Over all their vacancies that were open at some time of the period, enrolled or not: whoever enrols only what is
     * reserved would always keep the share.
     */
    List<EmployerShare> of(CampaignId campaign, List<ReservedShare> asked, Instant from, Instant until);
}
