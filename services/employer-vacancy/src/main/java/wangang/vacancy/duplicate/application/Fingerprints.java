package wangang.vacancy.duplicate.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.duplicate.domain.Fingerprint;
import wangang.vacancy.duplicate.domain.Published;
import wangang.vacancy.duplicate.domain.Signature;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.VacancyId;

/** What published vacancies are compared by, one fingerprint each. */
public interface Fingerprints {

    /** In one statement, however many. */
    void keepAll(Map<VacancyId, Fingerprint> fingerprints);

    /** The employer's published vacancies of one of these posts. */
    List<Published> ofPosts(EmployerId employer, Collection<Long> posts);

    /** Other employers' published vacancies that have a band in common with the signature, newest first. */
    List<Candidate> alike(EmployerId except, Signature signature, int limit);

    /** Of each of these the newest of other employers that have a band in common with it; one statement for all. */
    List<Pair> pairs(Collection<VacancyId> vacancies, int limitEach);

    /**
     * Locks vacancies that everybody sees, or may see again, and that have no fingerprint, in the order of their ids and
     * without those somebody else is busy with.
     */
    List<Unprinted> lockUnprinted(@Nullable UUID after, int limit);
}
