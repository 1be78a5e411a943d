package wangang.platform.kernel;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was refused: a stable code such as {@code vacancy/employer-not-verified}, a sentence for the user
 * (Chinese) that says what is wrong and how to mend it, the field concerned, if one is, and what programs may want to
 * know besides, by name.
 */
public record Rejection(
        Kind kind, String code, String detail, @Nullable String field, Map<String, Object> more) {

    public Rejection {
        more = Map.copyOf(more);
    }

    public Rejection(Kind kind, String code, String detail, @Nullable String field) {
        this(kind, code, detail, field, Map.of());
    }

    /** The class of a refusal; the web edge maps each to one HTTP status. */
    public enum Kind {
        INVALID,
        FORBIDDEN,
        NOT_FOUND,
        GONE,
        CONFLICT,
        STALE,
        TOO_LARGE,
        RULE,
        PRECONDITION_REQUIRED,
        LIMIT,
        UNAVAILABLE
    }

    public static Rejection invalid(String code, String field, String detail) {
        return new Rejection(Kind.INVALID, code, detail, field);
    }

    public static Rejection rule(String code, String detail) {
        return new Rejection(Kind.RULE, code, detail, null);
    }

    public static Rejection rule(String code, String field, String detail) {
        return new Rejection(Kind.RULE, code, detail, field);
    }

    public static Rejection notFound(String code, String detail) {
        return new Rejection(Kind.NOT_FOUND, code, detail, null);
    }

    public static Rejection conflict(String code, String detail) {
        return new Rejection(Kind.CONFLICT, code, detail, null);
    }

    public static Rejection stale(String code, String detail) {
        return new Rejection(Kind.STALE, code, detail, null);
    }

    public static Rejection forbidden(String code, String detail) {
        return new Rejection(Kind.FORBIDDEN, code, detail, null);
    }

    public static Rejection limit(String code, String detail) {
        return new Rejection(Kind.LIMIT, code, detail, null);
    }
}
