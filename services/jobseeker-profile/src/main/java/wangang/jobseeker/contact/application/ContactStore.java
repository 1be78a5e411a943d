package wangang.jobseeker.contact.application;

import java.util.Optional;
import wangang.jobseeker.contact.domain.KeptContact;
import wangang.jobseeker.file.domain.JobseekerId;

/** Contact data by person; at rest it is encrypted. */
public interface ContactStore {

    Optional<KeptContact> of(JobseekerId jobseeker);

    void keep(JobseekerId jobseeker, KeptContact contact);
}
