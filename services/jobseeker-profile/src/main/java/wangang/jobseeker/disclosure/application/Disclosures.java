package wangang.jobseeker.disclosure.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.disclosure.domain.Disclosure;
import wangang.jobseeker.file.domain.JobseekerId;

/** Disclosures by application. */
public interface Disclosures {

    Optional<Disclosure> ofApplication(UUID applicationId);

    void put(Disclosure disclosure);

    /** When the person last ended disclosures to that employer, if ever. */
    Optional<Instant> lastEndedByPerson(JobseekerId jobseeker, UUID employerId);

    /** Ends the live ones to that employer; tells how many there were. */
    int endByPerson(JobseekerId jobseeker, UUID employerId, Instant at);

    /** Newest application first, before {@code before}. */
    List<Disclosure> page(JobseekerId jobseeker, int limit, @Nullable UUID before);

    /** Live ones of a person to the employer of that account, while that employer is in good standing. */
    List<Disclosure> liveTo(String employerAccount, JobseekerId jobseeker);
}
