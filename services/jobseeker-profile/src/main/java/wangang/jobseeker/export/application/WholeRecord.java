package wangang.jobseeker.export.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wangang.jobseeker.access.domain.Access;
import wangang.jobseeker.consent.domain.ConsentDecision;
import wangang.jobseeker.contact.domain.KeptContact;
import wangang.jobseeker.disclosure.domain.Disclosure;
import wangang.jobseeker.file.domain.Jobseeker;

/** Everything this service holds on a person at one moment. */
public record WholeRecord(
        Jobseeker jobseeker,
        Optional<KeptContact> contact,
        List<ConsentDecision> consentHistory,
        List<Disclosure> disclosures,
        List<Access> accesses,
        Instant exportedAt) {}
