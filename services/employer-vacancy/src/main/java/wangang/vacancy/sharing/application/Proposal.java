package wangang.vacancy.sharing.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.sharing.domain.StaffingId;

/** What one side proposes to the other's posting. */
public record Proposal(
        StaffingId own,
        int headcount,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean workersConsent,
        @Nullable Boolean notForProfit,
        @Nullable String contact) {}
