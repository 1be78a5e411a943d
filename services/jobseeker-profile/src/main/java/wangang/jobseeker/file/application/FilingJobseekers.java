package wangang.jobseeker.file.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.jobseeker.file.application.Condition.Absent;
import wangang.jobseeker.file.application.Condition.Unchanged;
import wangang.jobseeker.file.application.Condition.Unsaid;
import wangang.jobseeker.file.domain.FilingRules;
import wangang.jobseeker.file.domain.Jobseeker;
import wangang.jobseeker.file.domain.JobseekerFile;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.file.domain.KnownCodes;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** Creates and replaces a person's own file. */
@Service
public class FilingJobseekers {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Jobseekers jobseekers;
    private final JobseekerEvents events;
    private final KnownCodes codes;
    private final Clock clock;

    FilingJobseekers(Jobseekers jobseekers, JobseekerEvents events, KnownCodes codes, Clock clock) {
        this.jobseekers = jobseekers;
        this.events = events;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Filing> file(String account, Condition condition, JobseekerFile file) {
        var now = clock.instant();
        var broken = FilingRules.check(file, codes, LocalDate.ofInstant(now, CHINA));
        if (!broken.isEmpty()) {
            return Outcome.refused(broken);
        }
        var current = jobseekers.lockedOfAccount(account);
        return current.isPresent()
                ? replace(current.get(), condition, file, now)
                : create(account, condition, file, now);
    }

    private Outcome<Filing> create(String account, Condition condition, JobseekerFile file, Instant now) {
        if (condition instanceof Unchanged) {
            return Outcome.refused(NotFiled.rejection());
        }
        var filed = Jobseeker.file(JobseekerId.next(now), account, file, now);
        if (!jobseekers.add(filed.after())) {
            return Outcome.refused(alreadyFiled());
        }
        events.tell(filed);
        return Outcome.done(new Filing(filed.after(), true));
    }

    private Outcome<Filing> replace(Jobseeker current, Condition condition, JobseekerFile file, Instant now) {
        return switch (condition) {
            case Unsaid() ->
                Outcome.refused(new Rejection(
                        Rejection.Kind.PRECONDITION_REQUIRED,
                        "request/precondition-required",
                        "档案已存在，修改时请带上 If-Match 请求头，值为读取时返回的 ETag。",
                        "If-Match"));
            case Absent() -> Outcome.refused(alreadyFiled());
            case Unchanged(long fileVersion) ->
                current.replaceFile(fileVersion, file, now).map(change -> {
                    change.ifPresent(changed -> {
                        jobseekers.update(changed.after());
                        events.tell(changed);
                    });
                    return new Filing(change.map(changed -> changed.after()).orElse(current), false);
                });
        };
    }

    private static Rejection alreadyFiled() {
        return Rejection.stale("jobseeker/already-filed", "本账号已有求职档案，请读取后带 If-Match 修改。");
    }
}
