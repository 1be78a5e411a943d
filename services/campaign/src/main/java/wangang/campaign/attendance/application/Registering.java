package wangang.campaign.attendance.application;

import java.security.SecureRandom;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.attendance.domain.CheckInCode;
import wangang.campaign.attendance.domain.JobseekerId;
import wangang.campaign.attendance.domain.Registration;
import wangang.campaign.attendance.domain.RegistrationCase;
import wangang.campaign.attendance.domain.RegistrationForm;
import wangang.campaign.attendance.domain.RegistrationId;
import wangang.campaign.attendance.domain.Ticket;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.organising.application.CampaignTime;
import wangang.platform.kernel.Outcome;

/**
 * People register for a fair, or come without. The person is held before the fair: an erasure takes the two in the same
 * order.
 */
@Service
@Transactional
public class Registering {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final KnownJobseekers jobseekers;
    private final Registrations registrations;
    private final Fairs fairs;
    private final CampaignTime time;

    Registering(KnownJobseekers jobseekers, Registrations registrations, Fairs fairs, CampaignTime time) {
        this.jobseekers = jobseekers;
        this.registrations = registrations;
        this.fairs = fairs;
        this.time = time;
    }

    /** How somebody comes in. */
    private interface Entrance {
        Outcome<Registration> enter(Ticket ticket, RegistrationCase asked);
    }

    public Outcome<SeenRegistration> register(String account, FairId id, RegistrationForm form) {
        return entered(account, id, form, (ticket, asked) -> Registration.register(ticket, asked, time.now()));
    }

    /** Arrived at once. */
    public Outcome<SeenRegistration> walkIn(String account, FairId id, RegistrationForm form) {
        return entered(account, id, form, (ticket, asked) -> Registration.walkIn(ticket, asked, time.now()));
    }

    private Outcome<SeenRegistration> entered(String account, FairId id, RegistrationForm form, Entrance entrance) {
        var jobseeker = jobseekers.hold(account).orElse(null);
        if (jobseeker == null) {
            return Outcome.refused(AttendanceRefusals.NO_FILE);
        }
        var fair = fairs.lock(id).filter(Fair::isAnnounced).orElse(null);
        if (fair == null) {
            return Outcome.refused(AttendanceRefusals.FAIR_UNKNOWN);
        }
        var earlier = registrations.inForce(id, jobseeker).orElse(null);
        if (earlier != null) {
            return Outcome.refused(AttendanceRefusals.alreadyRegistered(earlier));
        }
        var wishable = registrations.wishable(fair, form.givenBooths());
        var asked = new RegistrationCase(form, fair, wishable, taken(fair));
        return entrance.enter(ticket(jobseeker, id), asked).map(registration -> {
            registrations.add(registration);
            return registrations.see(registration.ticket().id()).orElseThrow();
        });
    }

    /** Not counted where there is room for everybody. */
    private long taken(Fair fair) {
        return fair.terms().places() == null ? 0 : registrations.countPlaces(fair.id());
    }

    private Ticket ticket(JobseekerId jobseeker, FairId fair) {
        return new Ticket(
                RegistrationId.next(time.now()), jobseeker, registrations.nextNumber(fair), CheckInCode.next(RANDOM));
    }
}
