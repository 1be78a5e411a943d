package wangang.campaign.attendance.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.attendance.domain.KnownJobseeker;
import wangang.campaign.attendance.domain.RegistrationId;
import wangang.campaign.fair.application.ReadingFairs;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.fair.domain.FairStatus;
import wangang.platform.kernel.Outcome;

/** Registrations as their people see them; for everybody else they do not exist. Officers get counts. */
@Service
@Transactional(readOnly = true)
public class ReadingRegistrations {

    private final KnownJobseekers jobseekers;
    private final Registrations registrations;
    private final ReadingFairs fairs;

    ReadingRegistrations(KnownJobseekers jobseekers, Registrations registrations, ReadingFairs fairs) {
        this.jobseekers = jobseekers;
        this.registrations = registrations;
        this.fairs = fairs;
    }

    public Outcome<SeenRegistration> byId(String account, RegistrationId id) {
        return person(account)
                .flatMap(person -> registrations
                        .see(id)
                        .filter(seen -> seen.registration().ticket().jobseeker().equals(person.id()))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(AttendanceRefusals.UNKNOWN)));
    }

    /** The one that is not withdrawn. */
    public Outcome<SeenRegistration> atFair(String account, FairId fair) {
        return person(account)
                .flatMap(person -> registrations
                        .inForce(fair, person.id())
                        .flatMap(found -> registrations.see(found.ticket().id()))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(AttendanceRefusals.UNKNOWN)));
    }

    public Outcome<List<SeenRegistration>> ofAccount(String account, @Nullable UUID after, int limit) {
        return person(account).map(person -> registrations.ofJobseeker(person.id(), after, limit));
    }

    public Outcome<Attendance> ofFair(FairId id) {
        return fairs.byId(id, true)
                .map(fair -> new Attendance(
                        fair.terms().places(), registrations.counts(id), fair.status() == FairStatus.DONE));
    }

    private Outcome<KnownJobseeker> person(String account) {
        return jobseekers
                .ofAccount(account)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(AttendanceRefusals.NO_FILE));
    }
}
