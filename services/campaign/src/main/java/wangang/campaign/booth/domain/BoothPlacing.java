package wangang.campaign.booth.domain;

import java.util.Set;
import java.util.UUID;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.market.domain.KnownEmployer;

/**
 * Where a booth is to stand, and all that placing it looks at.
 *
 * @param room the room's code
 * @param others booths that stand in that room already, without this one
 * @param employer whose booth it is, as it is now
 * @param showable the employer's vacancies that take part in the campaign and are open now
 */
public record BoothPlacing(Fair fair, String room, long others, KnownEmployer employer, Set<UUID> showable) {}
