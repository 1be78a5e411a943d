package wangang.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;

/** Opaque places in a list: sort values joined by the unit separator, base64url. */
public final class Cursors {

    private static final char SEPARATOR = '\u001F';

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Cursors() {}

    public static String encode(String... parts) {
        var joined = String.join(String.valueOf(SEPARATOR), parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws RejectedException when the text is no cursor of that many parts */
    public static List<String> decode(String cursor, int parts) {
        try {
            var joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var values = List.of(joined.split(String.valueOf(SEPARATOR), -1));
            if (values.size() == parts) {
                return values;
            }
        } catch (IllegalArgumentException notBase64) {
            throw refused(notBase64);
        }
        throw refused(null);
    }

    /** @throws RejectedException when the text is no cursor that holds one UUID */
    public static UUID decodeId(String cursor) {
        return decode(cursor, 1, parts -> UUID.fromString(parts.getFirst()));
    }

    /** @throws RejectedException when the text is no cursor of that many parts, or its parts cannot be read */
    public static <T> T decode(String cursor, int count, Function<List<String>, T> reading) {
        var parts = decode(cursor, count);
        try {
            return reading.apply(parts);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw refused(unreadable);
        }
    }

    /** @throws DateTimeException also for times that a database cannot compare */
    public static Instant instant(String part) {
        var at = Instant.parse(part);
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new DateTimeException("no time of ours: " + part);
        }
        return at;
    }

    private static RejectedException refused(@Nullable Throwable cause) {
        var refusal = new RejectedException(
                Rejection.invalid("request/invalid-cursor", "cursor", "翻页标记无效，请使用上一页返回的 nextCursor，或去掉该参数从头查起。"));
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }
}
