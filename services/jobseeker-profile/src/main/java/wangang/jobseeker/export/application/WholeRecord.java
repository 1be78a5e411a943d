package wangang.jobseeker.export.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import wangang.jobseeker.access.domain.Access;
import wangang.jobseeker.consent.domain.ConsentDecision;
import wangang.jobseeker.contact.domain.KeptContact;
import wangang.jobseeker.disclosure.domain.Disclosure;
import wangang.jobseeker.file.domain.Jobseeker;
import wangang.jobseeker.interview.domain.FairInterview;
import wangang.jobseeker.progress.domain.CountedFact;

/** Everything this service holds on a person at one moment; names of the employers of interviews, as last told. */
public record WholeRecord(
        Jobseeker jobseeker,
        Optional<KeptContact> contact,
        List<ConsentDecision> consentHistory,
        List<Disclosure> disclosures,
        List<FairInterview> interviews,
        Map<UUID, String> employerNames,
        List<CountedFact> counted,
        List<Access> accesses,
        Instant exportedAt) {}
