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

    /** An end that is no step changes nothing, nor does a step that was reached before. */
    Steps reaching(ApplicationStatus status, Instant at) {
        return switch (status) {
            case VIEWED -> new Steps(first(viewedAt, at), interviewAt, offerAt, hiredAt);
            case INTERVIEW -> new Steps(viewedAt, first(interviewAt, at), offerAt, hiredAt);
            case OFFER -> new Steps(viewedAt, interviewAt, first(offerAt, at), hiredAt);
            case HIRED -> new Steps(viewedAt, interviewAt, offerAt, first(hiredAt, at));
            case RECEIVED, REJECTED, WITHDRAWN -> this;
        };
    }

    private static Instant first(@Nullable Instant known, Instant at) {
        return known == null ? at : known;
    }
}
