package wangang.campaign.attendance.application;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.attendance.domain.Registration;
import wangang.campaign.attendance.domain.RegistrationCase;
import wangang.campaign.attendance.domain.RegistrationForm;
import wangang.campaign.attendance.domain.RegistrationId;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.organising.application.CampaignTime;
import wangang.platform.kernel.Outcome;

/** People change when they come and to whom, or give their place back to who waits for it. */
@Service
@Transactional
public class ChangingRegistrations {

    private final ReadingRegistrations reading;
    private final Registrations registrations;
    private final Fairs fairs;
    private final WaitingList waiting;
    private final List<AttendanceFollower> followers;
    private final CampaignTime time;

    ChangingRegistrations(
            ReadingRegistrations reading,
            Registrations registrations,
            Fairs fairs,
            WaitingList waiting,
            List<AttendanceFollower> followers,
            CampaignTime time) {
        this.reading = reading;
        this.registrations = registrations;
        this.fairs = fairs;
        this.waiting = waiting;
        this.followers = followers;
        this.time = time;
    }

    public Outcome<SeenRegistration> change(
            String account, RegistrationId id, long expectedVersion, RegistrationForm form) {
        return decided(account, id, expectedVersion, (registration, fair) -> {
            var wishable = registrations.wishable(fair, form.givenBooths());
            return registration.change(new RegistrationCase(form, fair, wishable, 0), time.now());
        });
    }

    public Outcome<SeenRegistration> withdraw(String account, RegistrationId id, long expectedVersion) {
        return decided(account, id, expectedVersion, (registration, fair) -> registration.withdraw(fair, time.now()))
                .map(withdrawn -> {
                    var fair = fairs.find(withdrawn.registration().fair()).orElseThrow();
                    waiting.moveUp(fair, time.now());
                    followers.forEach(follower -> follower.withdrew(fair));
                    return withdrawn;
                });
    }

    private Outcome<SeenRegistration> decided(
            String account,
            RegistrationId id,
            long expectedVersion,
            BiFunction<Registration, Fair, Outcome<Registration>> decision) {
        return reading.byId(account, id).flatMap(seen -> {
            var fair = fairs.lock(seen.registration().fair()).orElseThrow();
            var registration = registrations.find(id).orElse(null);
            if (registration == null) {
                return Outcome.refused(AttendanceRefusals.UNKNOWN);
            }
            return registration.version() == expectedVersion
                    ? decision.apply(registration, fair).map(this::written)
                    : Outcome.refused(AttendanceRefusals.STALE);
        });
    }

    private SeenRegistration written(Registration changed) {
        registrations.updateWithWishes(changed);
        return registrations.see(changed.ticket().id()).orElseThrow();
    }
}
