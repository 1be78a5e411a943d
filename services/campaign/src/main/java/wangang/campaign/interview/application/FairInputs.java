package wangang.campaign.interview.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.domain.FairInput;
import wangang.campaign.interview.domain.InputPerson;

/** Booths, registrations and wishes of a fair, as their features keep them. */
public interface FairInputs {

    /** Placed booths of verified employers, and registered people who wish for any. */
    FairInput read(FairId fair);

    Map<UUID, BoothPlace> places(FairId fair);

    /** Everybody registered, by registration. */
    Map<UUID, Attendee> attendees(FairId fair);

    /** While it is registered, also without a wish. */
    Optional<InputPerson> person(FairId fair, UUID registration);

    /** Whether the person was let in or interviewed. */
    boolean hasArrived(UUID registration);

    Optional<UUID> registrationOf(FairId fair, String account);

    /** Those of the registrations that are withdrawn or away. */
    List<UUID> gone(FairId fair, Collection<UUID> registrations);
}
