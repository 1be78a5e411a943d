package wangang.portal.employer.vacancies;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the employer's own vacancies.
 *
 * @param status DRAFT, PUBLISHED, FILLED, WITHDRAWN or EXPIRED
 * @param remainingOpenings openings less hires
 */
public record OwnVacancy(
        UUID vacancyId,
        String status,
        OwnTerms terms,
        @Nullable Integer remainingOpenings,
        @Nullable Integer hires,
        @Nullable Instant publishedAt,
        @Nullable Instant changedAt,
        @Nullable Instant closedAt,
        @Nullable String closedCause,
        @Nullable String closedReason) {

    public boolean draft() {
        return "DRAFT".equals(status);
    }

    public boolean open() {
        return "PUBLISHED".equals(status);
    }

    public boolean changeable() {
        return draft() || open();
    }

    /** People still wanted. */
    public int wanted() {
        return remainingOpenings == null ? 0 : remainingOpenings;
    }

    public String title() {
        return terms.title() == null ? "未命名岗位" : terms.title();
    }
}
