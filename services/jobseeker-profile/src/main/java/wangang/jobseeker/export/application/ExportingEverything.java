package wangang.jobseeker.export.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import wangang.jobseeker.access.application.Accesses;
import wangang.jobseeker.access.domain.Access;
import wangang.jobseeker.access.domain.AccessKind;
import wangang.jobseeker.access.domain.Viewer;
import wangang.jobseeker.consent.application.ConsentHistory;
import wangang.jobseeker.consent.domain.ConsentDecision;
import wangang.jobseeker.contact.application.ContactStore;
import wangang.jobseeker.disclosure.application.Disclosures;
import wangang.jobseeker.disclosure.application.Employers;
import wangang.jobseeker.disclosure.domain.Disclosure;
import wangang.jobseeker.file.application.Jobseekers;
import wangang.jobseeker.file.application.NotFiled;
import wangang.jobseeker.file.domain.Jobseeker;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.jobseeker.interview.application.Interviews;
import wangang.jobseeker.interview.domain.FairInterview;
import wangang.jobseeker.progress.application.CampaignFacts;
import wangang.jobseeker.progress.domain.CountedFact;
import wangang.platform.kernel.Outcome;

/** Gathers a person's whole record from one snapshot; the export itself is on the access log. */
@Service
public class ExportingEverything {

    private static final int AT_A_TIME = 100;

    private final Jobseekers jobseekers;
    private final ContactStore contacts;
    private final ConsentHistory consents;
    private final Disclosures disclosures;
    private final Interviews interviews;
    private final Employers employers;
    private final CampaignFacts facts;
    private final Accesses accesses;
    private final Clock clock;

    ExportingEverything(
            Jobseekers jobseekers,
            ContactStore contacts,
            ConsentHistory consents,
            Disclosures disclosures,
            Interviews interviews,
            Employers employers,
            CampaignFacts facts,
            Accesses accesses,
            Clock clock) {
        this.jobseekers = jobseekers;
        this.contacts = contacts;
        this.consents = consents;
        this.disclosures = disclosures;
        this.interviews = interviews;
        this.employers = employers;
        this.facts = facts;
        this.accesses = accesses;
        this.clock = clock;
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Outcome<WholeRecord> export(Viewer viewer) {
        return jobseekers
                .ofAccount(viewer.account())
                .map(jobseeker -> {
                    accesses.record(
                            viewer, AccessKind.OWN_EXPORT, jobseeker.id().value());
                    return Outcome.done(gather(jobseeker));
                })
                .orElseGet(() -> Outcome.refused(NotFiled.rejection()));
    }

    private WholeRecord gather(Jobseeker jobseeker) {
        var id = jobseeker.id();
        var met = all(after -> interviews.page(id, AT_A_TIME, after), FairInterview::place);
        return new WholeRecord(
                jobseeker,
                contacts.of(id),
                all(before -> consents.page(id, AT_A_TIME, before), ConsentDecision::id),
                all(before -> disclosures.page(id, AT_A_TIME, before), Disclosure::applicationId),
                met,
                employers.namesOf(
                        met.stream().map(FairInterview::employerId).distinct().toList()),
                all(after -> facts.page(id, AT_A_TIME, after), CountedFact::id),
                allAccesses(id),
                clock.instant());
    }

    private static <T, K> List<T> all(Function<@Nullable K, List<T>> page, Function<T, K> place) {
        var all = new ArrayList<T>();
        var next = page.apply(null);
        while (!next.isEmpty()) {
            all.addAll(next);
            next = page.apply(place.apply(next.getLast()));
        }
        return all;
    }

    private List<Access> allAccesses(JobseekerId id) {
        var all = new ArrayList<Access>();
        String next = null;
        do {
            var slice = accesses.about(id.value(), AT_A_TIME, next);
            all.addAll(slice.accesses());
            next = slice.next();
        } while (next != null);
        return all;
    }
}
