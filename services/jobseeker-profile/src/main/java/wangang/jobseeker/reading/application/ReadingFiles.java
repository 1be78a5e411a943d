package wangang.jobseeker.reading.application;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.jobseeker.access.application.Accesses;
import wangang.jobseeker.access.domain.AccessKind;
import wangang.jobseeker.access.domain.Viewer;
import wangang.jobseeker.contact.application.ContactStore;
import wangang.jobseeker.contact.domain.Contact;
import wangang.jobseeker.contact.domain.KeptContact;
import wangang.jobseeker.disclosure.application.Disclosures;
import wangang.jobseeker.file.application.Jobseekers;
import wangang.jobseeker.file.domain.Jobseeker;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.file.domain.Purpose;
import wangang.jobseeker.reading.domain.FileReading;
import wangang.jobseeker.reading.domain.FileReading.ForEmployer;
import wangang.jobseeker.reading.domain.FileReading.ForOfficer;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** Opens a person's file to an officer or an employer. Who may not see it learns not even whether it exists. */
@Service
public class ReadingFiles {

    private final Jobseekers jobseekers;
    private final ContactStore contacts;
    private final Disclosures disclosures;
    private final Accesses accesses;

    ReadingFiles(Jobseekers jobseekers, ContactStore contacts, Disclosures disclosures, Accesses accesses) {
        this.jobseekers = jobseekers;
        this.contacts = contacts;
        this.disclosures = disclosures;
        this.accesses = accesses;
    }

    @Transactional
    public Outcome<FileReading> read(Viewer viewer, JobseekerId id) {
        return jobseekers
                .withId(id)
                .flatMap(jobseeker -> opened(viewer, jobseeker))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Rejection.notFound("jobseeker/not-found", "没有这份档案，或者您目前无权查看。")));
    }

    private Optional<FileReading> opened(Viewer viewer, Jobseeker jobseeker) {
        if (viewer.isOfficer() && answersFor(viewer, jobseeker)) {
            return Optional.of(forOfficer(viewer, jobseeker));
        }
        return viewer.isEmployer() ? forEmployer(viewer, jobseeker) : Optional.empty();
    }

    private static boolean answersFor(Viewer officer, Jobseeker jobseeker) {
        return officer.subdistricts().isEmpty()
                || officer.subdistricts().stream().anyMatch(jobseeker.file()::livesIn);
    }

    private FileReading forOfficer(Viewer officer, Jobseeker jobseeker) {
        if (!jobseeker.consents().grants(Purpose.CAMPAIGN_CONTACT)) {
            accesses.record(officer, AccessKind.FILE_BY_OFFICER, jobseeker.id().value());
            return new ForOfficer(jobseeker, Optional.empty());
        }
        accesses.record(
                officer, AccessKind.FILE_AND_CONTACT_BY_OFFICER, jobseeker.id().value());
        return new ForOfficer(jobseeker, contactOf(jobseeker));
    }

    private Optional<FileReading> forEmployer(Viewer employer, Jobseeker jobseeker) {
        var live = disclosures.liveTo(employer.account(), jobseeker.id());
        if (live.isEmpty()) {
            return Optional.empty();
        }
        accesses.record(employer, AccessKind.FILE_BY_EMPLOYER, jobseeker.id().value());
        return Optional.of(new ForEmployer(jobseeker, contactOf(jobseeker), live));
    }

    private Optional<Contact> contactOf(Jobseeker jobseeker) {
        return contacts.of(jobseeker.id()).map(KeptContact::contact);
    }
}
