package wangang.campaign.market.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as last told. Kind and status stay texts: its owner may add values.
 *
 * @param trade section letter of its employer's industry (GB/T 4754); null when unknown
 * @param graduateYears those it is reserved for; empty when it is not reserved for graduates
 * @param certifiedDifficulty whether it is for persons with certified employment difficulty
 * @param majors codes it admits; empty admits any
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
        List<Integer> graduateYears,
        boolean certifiedDifficulty,
        List<String> majors,
        Instant publishedAt,
        @Nullable Instant closedAt) {

    public KnownVacancy {
        graduateYears = List.copyOf(graduateYears);
        majors = List.copyOf(majors);
    }

    public boolean isOpen() {
        return status.equals("PUBLISHED");
    }

    public boolean isPublicWelfare() {
        return kind.equals("PUBLIC_WELFARE");
    }

    /** A code admits what lies below it: 0809 admits 080902. */
    public boolean admitsMajor(String code) {
        return majors.isEmpty() || majors.stream().anyMatch(code::startsWith);
    }

    public boolean admitsGraduatesOf(int year) {
        return !certifiedDifficulty && (graduateYears.isEmpty() || graduateYears.contains(year));
    }
}
