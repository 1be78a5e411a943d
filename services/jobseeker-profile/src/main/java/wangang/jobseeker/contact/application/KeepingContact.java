package wangang.jobseeker.contact.application;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.jobseeker.access.application.Accesses;
import wangang.jobseeker.access.domain.AccessKind;
import wangang.jobseeker.access.domain.Viewer;
import wangang.jobseeker.contact.domain.Contact;
import wangang.jobseeker.contact.domain.KeptContact;
import wangang.jobseeker.file.application.Jobseekers;
import wangang.jobseeker.file.application.NotFiled;
import wangang.jobseeker.file.domain.JobseekerId;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** A person reads and writes the own contact data; nobody is told of it. */
@Service
public class KeepingContact {

    private final Jobseekers jobseekers;
    private final ContactStore contacts;
    private final Accesses accesses;
    private final Clock clock;

    KeepingContact(Jobseekers jobseekers, ContactStore contacts, Accesses accesses, Clock clock) {
        this.jobseekers = jobseekers;
        this.contacts = contacts;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** @param expected the version the change was decided on; empty overwrites whatever is kept */
    @Transactional
    public Outcome<KeptContact> keep(String account, Contact contact, OptionalLong expected) {
        return jobseekers
                .lockedOfAccount(account)
                .map(jobseeker -> keep(jobseeker.id(), contact, expected))
                .orElseGet(() -> Outcome.refused(NotFiled.rejection()));
    }

    private Outcome<KeptContact> keep(JobseekerId jobseeker, Contact contact, OptionalLong expected) {
        var kept = contacts.of(jobseeker);
        long version = kept.map(KeptContact::version).orElse(0L);
        if (expected.isPresent() && expected.getAsLong() != version) {
            return Outcome.refused(Rejection.stale("request/stale-version", "联系方式已在别处修改，请重新读取后再提交。"));
        }
        if (kept.isPresent() && kept.get().contact().equals(contact)) {
            return Outcome.done(kept.get());
        }
        var renewed = new KeptContact(contact, version + 1, clock.instant());
        contacts.keep(jobseeker, renewed);
        return Outcome.done(renewed);
    }

    /** Without any contact data kept, an empty one of version 0. */
    @Transactional
    public Outcome<KeptContact> read(Viewer viewer) {
        return jobseekers
                .ofAccount(viewer.account())
                .map(jobseeker -> {
                    accesses.record(
                            viewer, AccessKind.OWN_CONTACT, jobseeker.id().value());
                    return Outcome.done(contacts.of(jobseeker.id())
                            .orElse(new KeptContact(new Contact(null, null, null), 0, Instant.EPOCH)));
                })
                .orElseGet(() -> Outcome.refused(NotFiled.rejection()));
    }
}
