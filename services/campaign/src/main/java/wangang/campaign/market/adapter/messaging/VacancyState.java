package wangang.campaign.market.adapter.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.market.domain.Admission;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.market.domain.KnownVacancy;
import wangang.campaign.market.domain.VacancyId;
import wangang.campaign.reference.domain.ReferenceTables;

/** What this service reads of a vacancy event. */
record VacancyState(
        UUID vacancyId,
        UUID employerId,
        @Nullable String employerIndustryCode,
        long version,
        String status,
        Terms terms,
        int remainingOpenings,
        Instant publishedAt,
        @Nullable Instant closedAt) {

    record Terms(
            String title,
            String kind,
            int openings,
            @Nullable Majors majors,
            @Nullable Audience audience) {

        Terms {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(kind, "kind");
        }
    }

    record Majors(@Nullable List<String> codes) {}

    record Audience(
            @Nullable List<Integer> graduateYears, @Nullable Boolean certifiedDifficulty) {}

    VacancyState {
        Objects.requireNonNull(vacancyId, "vacancyId");
        Objects.requireNonNull(employerId, "employerId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(publishedAt, "publishedAt");
    }

    KnownVacancy told(ReferenceTables tables) {
        return new KnownVacancy(
                new VacancyId(vacancyId),
                new EmployerId(employerId),
                version,
                terms.title(),
                terms.kind(),
                status,
                terms.openings(),
                remainingOpenings,
                employerIndustryCode == null
                        ? null
                        : tables.tradeOf(employerIndustryCode).orElse(null),
                admission(),
                publishedAt,
                closedAt);
    }

    private Admission admission() {
        var audience = terms.audience();
        var majors = terms.majors();
        return new Admission(
                audience == null || audience.graduateYears() == null ? List.of() : audience.graduateYears(),
                audience != null && Boolean.TRUE.equals(audience.certifiedDifficulty()),
                majors == null || majors.codes() == null ? List.of() : majors.codes());
    }
}
