package wangang.campaign.booth.domain;

import java.util.Set;
import java.util.UUID;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.market.domain.KnownEmployer;

/**
 * All that the rules about a booth look at.
 *
 * @param showable the employer's vacancies that take part in the campaign and are open
 */
public record BoothCase(BoothForm form, Fair fair, KnownEmployer employer, Set<UUID> showable) {}
