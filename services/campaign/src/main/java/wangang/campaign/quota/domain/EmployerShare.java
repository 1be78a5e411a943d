package wangang.campaign.quota.domain;

import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.organising.domain.EmployerKind;

/** One employer's share. */
public record EmployerShare(EmployerId employer, String name, EmployerKind kind, Share share) {}
