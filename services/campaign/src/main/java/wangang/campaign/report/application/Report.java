package wangang.campaign.report.application;

import java.util.List;
import wangang.campaign.progress.application.Progress;
import wangang.campaign.quota.domain.Compliance;
import wangang.campaign.report.domain.EmptyOpenings;

/** All that a report says. */
public record Report(Progress progress, Compliance compliance, List<EmptyOpenings> empty) {}
