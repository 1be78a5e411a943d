package wangang.campaign.booth.application;

import java.util.List;
import wangang.campaign.booth.domain.Booth;
import wangang.campaign.market.domain.VacancyId;

/**
 * A booth with the name its reader knows it by.
 *
 * @param takingPart those of its vacancies that take part in the campaign and are open now
 */
public record SeenBooth(Booth booth, String employerName, List<VacancyId> takingPart) {}
