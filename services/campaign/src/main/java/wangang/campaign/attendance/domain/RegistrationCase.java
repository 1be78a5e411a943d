package wangang.campaign.attendance.domain;

import java.util.Set;
import java.util.UUID;
import wangang.campaign.fair.domain.Fair;

/**
 * All that the rules about a registration look at.
 *
 * @param wishable those of the booths asked for that can be wished now
 * @param taken places of the fair that others have
 */
public record RegistrationCase(RegistrationForm form, Fair fair, Set<UUID> wishable, long taken) {

    boolean hasPlace() {
        return fair.terms().hasPlace(taken);
    }
}
