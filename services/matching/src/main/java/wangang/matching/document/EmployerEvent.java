package wangang.matching.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of an employer event's data; unknown fields are ignored. */
public record EmployerEvent(
        UUID employerId,
        String account,
        long version,
        String name,
        @Nullable String kind,
        String status,
        @Nullable Double answerRate,
        @Nullable Double freshRate) {

    public EmployerFacts facts() {
        return new EmployerFacts(name, answerRate, freshRate);
    }
}
