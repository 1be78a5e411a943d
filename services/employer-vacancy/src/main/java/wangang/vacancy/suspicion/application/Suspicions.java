package wangang.vacancy.suspicion.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.posting.domain.VacancyId;

/** What was found in published vacancies. */
public interface Suspicions {

    /** Where a page ends. */
    record After(int points, UUID vacancy) {}

    /** Published vacancies that are new or have changed since. */
    List<Unlooked> unlooked(int limit);

    /** Of all open vacancies with amounts, in one statement. */
    HighPay highPay(int leastCases, int leastEmployers);

    /** In one statement; what an officer decided holds as long as the signs are the same. */
    void keepAll(List<Looked> looked, Instant now);

    /**
     * Undecided ones that are still published, most points first.
     *
     * @param subdistricts of their employers; empty means all
     */
    List<Suspect> waiting(Set<String> subdistricts, @Nullable After after, int limit);

    /** False when there is nothing to decide about it. */
    boolean decide(VacancyId vacancy, String officer, String because, Instant now);
}
