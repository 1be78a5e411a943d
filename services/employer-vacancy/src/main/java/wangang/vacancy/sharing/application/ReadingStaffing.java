package wangang.vacancy.sharing.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.application.PostingRefusals;
import wangang.vacancy.sharing.domain.StaffingId;
import wangang.vacancy.sharing.domain.StaffingSide;
import wangang.vacancy.sharing.domain.StaffingStatus;

/** Offers and needs as their owners, officers and other verified employers see them. */
@Service
@Transactional(readOnly = true)
public class ReadingStaffing {

    private final StaffPostings postings;
    private final Employers employers;

    ReadingStaffing(StaffPostings postings, Employers employers) {
        this.postings = postings;
        this.employers = employers;
    }

    /** Others see what is open; for everybody else it does not exist. */
    public Outcome<StaffingSeen> byId(StaffingId id, Caller caller) {
        var posting = postings.find(id).orElse(null);
        if (posting == null) {
            return Outcome.refused(SharingRefusals.UNKNOWN);
        }
        var employer = employers.find(posting.employer()).orElseThrow();
        boolean full = caller.hasRole(Caller.OFFICER) || employer.isOwnedBy(caller.account());
        if (!full && !isVerified(caller)) {
            return Outcome.refused(SharingRefusals.NOT_VERIFIED);
        }
        return full || (posting.isOpen() && employer.isVerified())
                ? Outcome.done(new StaffingSeen(posting, employer.profile().name(), full))
                : Outcome.refused(SharingRefusals.UNKNOWN);
    }

    private boolean isVerified(Caller caller) {
        return employers
                .findByAccount(caller.account())
                .filter(Employer::isVerified)
                .isPresent();
    }

    /** An employer's own, or those of an officer's subdistricts; newest first. */
    public Outcome<List<StaffingSeen>> list(
            Caller caller,
            @Nullable StaffingSide side,
            @Nullable StaffingStatus status,
            @Nullable UUID before,
            int limit) {
        if (caller.hasRole(Caller.OFFICER)) {
            return Outcome.done(
                    postings.list(new StaffPostings.Filter(null, caller.subdistricts(), side, status), before, limit));
        }
        var employer = employers.findByAccount(caller.account()).orElse(null);
        return employer == null
                ? Outcome.refused(PostingRefusals.NO_EMPLOYER)
                : Outcome.done(
                        postings.list(new StaffPostings.Filter(employer.id(), Set.of(), side, status), before, limit));
    }
}
