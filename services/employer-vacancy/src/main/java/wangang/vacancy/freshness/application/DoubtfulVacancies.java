package wangang.vacancy.freshness.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;

/** Open vacancies by how long nothing was heard of them. */
public interface DoubtfulVacancies {

    /** An open vacancy that is idle or ends soon. */
    record Found(
            UUID id, String title, @Nullable String reference, Instant activeAt, boolean stale, LocalDate validUntil) {}

    /** In the order of their ids, after {@code after}: idle since {@code idle}, or ending by {@code ending}. */
    List<Found> of(EmployerId employer, Instant idle, LocalDate ending, @Nullable UUID after, int limit);

    /** Marks those that nobody was asked about since they were last heard of, in one statement. */
    List<Question> ask(Instant idle, LocalDate ending, Instant now, int limit);
}
