package wangang.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service's refusal (RFC 9457) as a page shows it.
 *
 * @param code what stays the same, such as {@code vacancy/not-found}
 * @param detail a Chinese sentence that says what is wrong and how to mend it
 * @param errors one sentence for each field that is wrong
 */
public record Problem(
        int status,
        @Nullable String code,
        @Nullable String title,
        @Nullable String detail,
        @Nullable List<FieldError> errors) {

    /** What is wrong with one field of a form. */
    public record FieldError(
            @Nullable String field,
            @Nullable String code,
            @Nullable String detail) {}

    static Problem without(int status) {
        return new Problem(status, null, null, null, null);
    }

    /** All sentences, the fields' where there are any. */
    public List<String> sentences() {
        var ofFields = errors == null
                ? List.<String>of()
                : errors.stream()
                        .map(FieldError::detail)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .toList();
        if (!ofFields.isEmpty()) {
            return ofFields;
        }
        return List.of(detail == null ? "服务没有说明原因，请稍后再试。" : detail);
    }

    /** What is wrong with a field of the form; null when nothing is. */
    public @Nullable String of(String field) {
        return errors == null
                ? null
                : errors.stream()
                        .filter(error -> field.equals(error.field()) && error.detail() != null)
                        .map(FieldError::detail)
                        .findFirst()
                        .orElse(null);
    }

    public boolean is(String other) {
        return other.equals(code);
    }
}
