package wangang.campaign.market.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as last told. Kind and status stay texts: its owner may add values.
 *
 * @param trade section letter of its employer's industry (GB/T 4754); null when unknown
 */
public record KnownVacancy(
        VacancyId id,
        EmployerId employer,
        long version,
        String title,
        String kind,
        String status,
        int openings,
        int remainingOpenings,
        @Nullable String trade,
        Admission admission,
        Instant publishedAt,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return status.equals("PUBLISHED");
    }

    public boolean isPublicWelfare() {
        return kind.equals("PUBLIC_WELFARE");
    }
}
