package wangang.vacancy.feed.adapter.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;
import wangang.platform.web.RejectedException;
import wangang.vacancy.feed.domain.FeedCursor;
import wangang.vacancy.feed.domain.FeedPosition;

/** Cursors as partners keep them: opaque, with a checksum, so that a cut or mistyped one is not followed elsewhere. */
final class FeedCursors {

    private static final String FORM = "1";
    private static final int PARTS = 6;

    private static final Rejection INVALID = Rejection.invalid(
            "feed/cursor-invalid",
            "since",
            "游标 since 无效（可能被截断或改动）。请原样使用上次返回的 nextCursor 或快照首行的 cursor；若已遗失，请重新获取快照 GET /api/feed/vacancies/snapshot。");

    private FeedCursors() {}

    static String encode(FeedCursor cursor) {
        var text = String.join(
                ".",
                FORM,
                Long.toString(cursor.generation()),
                Long.toString(cursor.position().transaction()),
                Long.toString(cursor.position().sequence()),
                Long.toString(cursor.caughtUp().toEpochDay()));
        var signed = text + "." + checksum(text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Null for the beginning.
     *
     * @throws RejectedException when it is none of ours
     */
    static @Nullable FeedCursor decode(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return read(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
        } catch (RuntimeException unreadable) {
            var refusal = new RejectedException(INVALID);
            refusal.initCause(unreadable);
            throw refusal;
        }
    }

    private static FeedCursor read(String text) {
        var parts = text.split("\\.", -1);
        int end = text.lastIndexOf('.');
        if (parts.length != PARTS
                || !parts[0].equals(FORM)
                || !parts[PARTS - 1].equals(checksum(text.substring(0, end)))) {
            throw new IllegalArgumentException("no cursor");
        }
        return new FeedCursor(
                Long.parseLong(parts[1]),
                new FeedPosition(Long.parseLong(parts[2]), Long.parseLong(parts[3])),
                LocalDate.ofEpochDay(Long.parseLong(parts[4])));
    }

    private static String checksum(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.US_ASCII));
        return "%08x".formatted(sum.getValue());
    }
}
