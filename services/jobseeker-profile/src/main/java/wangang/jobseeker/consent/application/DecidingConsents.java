package wangang.jobseeker.consent.application;

import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.jobseeker.consent.domain.ConsentDecision;
import wangang.jobseeker.file.application.JobseekerEvents;
import wangang.jobseeker.file.application.Jobseekers;
import wangang.jobseeker.file.application.NotFiled;
import wangang.jobseeker.file.domain.Jobseeker;
import wangang.jobseeker.file.domain.Purpose;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.kernel.Uuid7;

/** Gives or withdraws a consent; withdrawing asks for no more than giving (PIPL 15), so no version is demanded. */
@Service
public class DecidingConsents {

    private static final Pattern TEXT_VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,31}");

    private final Jobseekers jobseekers;
    private final ConsentHistory history;
    private final JobseekerEvents events;
    private final Clock clock;

    DecidingConsents(Jobseekers jobseekers, ConsentHistory history, JobseekerEvents events, Clock clock) {
        this.jobseekers = jobseekers;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** The same answer to the same text changes nothing. */
    @Transactional
    public Outcome<ConsentDecision> decide(String account, Purpose purpose, boolean granted, String textVersion) {
        if (!TEXT_VERSION.matcher(textVersion).matches()) {
            return Outcome.refused(Rejection.invalid(
                    "jobseeker/text-version-invalid", "textVersion", "同意书版本号应为 1 至 32 位字母、数字、点或短横，例如 2026-11。"));
        }
        return jobseekers
                .lockedOfAccount(account)
                .map(jobseeker -> Outcome.done(decide(jobseeker, purpose, granted, textVersion)))
                .orElseGet(() -> Outcome.refused(NotFiled.rejection()));
    }

    private ConsentDecision decide(Jobseeker jobseeker, Purpose purpose, boolean granted, String textVersion) {
        var latest = history.latest(jobseeker.id(), purpose);
        if (latest.isPresent() && latest.get().says(granted, textVersion)) {
            return latest.get();
        }
        var now = clock.instant();
        int revision = latest.map(ConsentDecision::revision).orElse(0) + 1;
        var decision =
                new ConsentDecision(Uuid7.next(now), jobseeker.id(), purpose, revision, granted, textVersion, now);
        history.append(decision);
        jobseeker.decide(purpose, granted, now).ifPresent(changed -> {
            jobseekers.update(changed.after());
            events.tell(changed);
        });
        return decision;
    }
}
