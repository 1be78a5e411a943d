package wangang.jobseeker.reading.domain;

import java.util.List;
import java.util.Optional;
import wangang.jobseeker.contact.domain.Contact;
import wangang.jobseeker.disclosure.domain.Disclosure;
import wangang.jobseeker.file.domain.Jobseeker;

/** What a reader other than the person gets to see. */
public sealed interface FileReading {

    /** By separate consent given with these applications: contact data, but neither home nor lowest pay. */
    record ForEmployer(Jobseeker jobseeker, Optional<Contact> contact, List<Disclosure> disclosures)
            implements FileReading {}

    /** By the duty of employment service: contact data only where the person agreed to be contacted. */
    record ForOfficer(Jobseeker jobseeker, Optional<Contact> contact) implements FileReading {}
}
