package wangang.jobseeker.file.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.jobseeker.access.application.Accesses;
import wangang.jobseeker.access.domain.AccessKind;
import wangang.jobseeker.access.domain.Viewer;
import wangang.jobseeker.file.domain.Jobseeker;
import wangang.platform.kernel.Outcome;

/** A person reads the own file. */
@Service
public class ReadingOneself {

    private final Jobseekers jobseekers;
    private final Accesses accesses;

    ReadingOneself(Jobseekers jobseekers, Accesses accesses) {
        this.jobseekers = jobseekers;
        this.accesses = accesses;
    }

    @Transactional
    public Outcome<Jobseeker> read(Viewer viewer) {
        return jobseekers
                .ofAccount(viewer.account())
                .map(jobseeker -> {
                    accesses.record(viewer, AccessKind.OWN_FILE, jobseeker.id().value());
                    return Outcome.done(jobseeker);
                })
                .orElseGet(() -> Outcome.refused(NotFiled.rejection()));
    }
}
