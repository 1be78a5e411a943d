package wangang.campaign.interview.application;

import java.util.List;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.FairPlan;

/** A fair before a change: its days, and the interviews of them that are or were held. */
record Standing(FairPlan plan, List<FairInterview> interviews) {}
