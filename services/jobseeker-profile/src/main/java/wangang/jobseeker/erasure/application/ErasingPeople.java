package wangang.jobseeker.erasure.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.jobseeker.file.application.JobseekerEvents;
import wangang.jobseeker.file.application.Jobseekers;
import wangang.jobseeker.file.application.NotFiled;
import wangang.jobseeker.file.domain.JobseekerEvent.Erased;
import wangang.platform.kernel.Outcome;

/** Erases a person at once, here and, through the event, everywhere. */
@Service
public class ErasingPeople {

    private static final Logger LOG = LoggerFactory.getLogger(ErasingPeople.class);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Jobseekers jobseekers;
    private final PersonalRecords records;
    private final JobseekerEvents events;
    private final LedgerSettings settings;
    private final Clock clock;

    ErasingPeople(
            Jobseekers jobseekers,
            PersonalRecords records,
            JobseekerEvents events,
            LedgerSettings settings,
            Clock clock) {
        this.jobseekers = jobseekers;
        this.records = records;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Erased> erase(String account) {
        var jobseeker = jobseekers.lockedOfAccount(account);
        if (jobseeker.isEmpty()) {
            return Outcome.refused(NotFiled.rejection());
        }
        var erased = jobseeker.get().erase(clock.instant());
        records.keepForTheLaw(
                erased.id(),
                account,
                erased.at(),
                LocalDate.ofInstant(erased.at(), CHINA).plus(settings.keep()));
        records.deleteAll(erased.id(), account);
        events.tell(erased);
        return Outcome.done(erased);
    }

    @Scheduled(fixedDelayString = "${wangang.ledger.purge-interval}", initialDelayString = "PT1M")
    @Transactional
    public void purgeLedger() {
        int purged = records.purgeLedger(LocalDate.ofInstant(clock.instant(), CHINA));
        if (purged > 0) {
            LOG.info("{} rows of the legal ledger were removed: their time is over", purged);
        }
    }
}
