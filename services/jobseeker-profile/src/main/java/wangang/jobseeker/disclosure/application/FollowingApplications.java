package wangang.jobseeker.disclosure.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.jobseeker.disclosure.domain.Disclosure;
import wangang.jobseeker.disclosure.domain.Ending;
import wangang.jobseeker.disclosure.domain.ToldApplication;
import wangang.jobseeker.file.application.Jobseekers;

/** Keeps disclosures in step with applications, whatever the order in which these are told. */
@Service
public class FollowingApplications {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingApplications.class);

    private final Jobseekers jobseekers;
    private final Disclosures disclosures;

    FollowingApplications(Jobseekers jobseekers, Disclosures disclosures) {
        this.jobseekers = jobseekers;
        this.disclosures = disclosures;
    }

    /** Ids of people are born here: one that is unknown belongs to somebody erased, of whom nothing is kept. */
    @Transactional
    public void follow(ToldApplication told) {
        if (!told.consentNamesTheEmployer()) {
            LOG.warn(
                    "application {} names another recipient in its consent: nothing is disclosed",
                    told.applicationId());
            return;
        }
        if (jobseekers.lockedWithId(told.jobseeker()).isEmpty()) {
            return;
        }
        disclosures
                .ofApplication(told.applicationId())
                .map(known -> known.follow(told))
                .orElseGet(() -> Optional.of(
                        Disclosure.from(told, disclosures.lastEndedByPerson(told.jobseeker(), told.employerId()))))
                .ifPresent(disclosures::put);
    }

    @Transactional
    public void removed(UUID applicationId, Instant at) {
        disclosures
                .ofApplication(applicationId)
                .filter(Disclosure::isLive)
                .map(live -> live.end(at, Ending.REMOVAL))
                .ifPresent(disclosures::put);
    }
}
