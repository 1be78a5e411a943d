package wangang.campaign.handout.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import wangang.campaign.handout.domain.BoothSheet;
import wangang.campaign.handout.domain.DoorEntry;
import wangang.campaign.handout.domain.FairHeading;
import wangang.campaign.handout.domain.PersonSheet;
import wangang.campaign.handout.domain.RoomSign;

/** What handouts tell, by ids alone: whoever asks has looked at what the caller may see. */
public interface Handouts {

    Optional<FairHeading> fair(UUID fair);

    /** The registration of an account that is in force at a fair. */
    Optional<UUID> registration(UUID fair, String account);

    Optional<PersonSheet> person(UUID registration);

    Optional<BoothSheet> booth(UUID booth);

    /** Who is expected at the door: those with a place. */
    int peopleAtDoor(UUID fair);

    /** By number, after {@code number}. */
    List<DoorEntry> door(UUID fair, int number, int limit);

    /** Of the rooms on site. */
    List<RoomSign> rooms(UUID fair);
}
