package wangang.campaign.interview.application;

import wangang.campaign.fair.domain.FairId;

/** What was told of an interview of a fair. */
public record SeenNotice(FairId fair, ToldNotice notice) {}
