package wangang.vacancy.applying.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an application first reached each step, whatever came after it; null for what it never reached. */
public record Steps(
        @Nullable Instant viewedAt,
        @Nullable Instant interviewAt,
        @Nullable Instant offerAt,
        @Nullable Instant hiredAt) {

    static final Steps NONE = new Steps(null, null, null, null);

    /** An end that is no step changes nothing. */
    Steps reaching(ApplicationStatus status, Instant now) {
        return switch (status) {
            case VIEWED -> new Steps(now, interviewAt, offerAt, hiredAt);
            case INTERVIEW -> new Steps(viewedAt, now, offerAt, hiredAt);
            case OFFER -> new Steps(viewedAt, interviewAt, now, hiredAt);
            case HIRED -> new Steps(viewedAt, interviewAt, offerAt, now);
            case RECEIVED, REJECTED, WITHDRAWN -> this;
        };
    }
}
