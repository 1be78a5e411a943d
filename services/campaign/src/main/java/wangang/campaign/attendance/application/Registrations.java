package wangang.campaign.attendance.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.attendance.domain.CheckInCode;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.attendance.domain.Registration;
import wangang.campaign.attendance.domain.RegistrationId;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;

/** All registrations. Whoever changes one holds the lock of its fair, so that no place is given twice. */
public interface Registrations {

    /** Never given before at the fair, also not to somebody who was erased. */
    int nextNumber(FairId fair);

    void add(Registration registration);

    /** All but the wishes. */
    void update(Registration registration);

    /** What is no longer wished leaves the rankings of the booths too. */
    void updateWithWishes(Registration registration);

    /** All of a person's at a fair. */
    void remove(JobseekerId jobseeker, FairId fair);

    Optional<Registration> find(RegistrationId id);

    /** Not withdrawn. */
    Optional<Registration> inForce(FairId fair, JobseekerId jobseeker);

    Optional<Registration> withCode(FairId fair, CheckInCode code);

    Optional<Registration> firstWaiting(FairId fair);

    /** Places of the fair that are taken. */
    long countPlaces(FairId fair);

    /** In order, so that whoever locks them one by one waits for nobody who does too. */
    List<FairId> fairsOf(JobseekerId jobseeker);

    /** Those of the booths that are at the fair; of one that runs, only those that have a room. */
    Set<UUID> wishable(Fair fair, List<UUID> booths);

    Optional<SeenRegistration> see(RegistrationId id);

    /** In the order in which they were made, after {@code after}. */
    List<SeenRegistration> ofJobseeker(JobseekerId jobseeker, @Nullable UUID after, int limit);

    AttendanceCounts counts(FairId fair);
}
