package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.matching.relevance.Matched;
import wangang.matching.relevance.Ranked;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.platform.web.Cursors;
import wangang.platform.web.RejectedException;

/**
 * Where a search goes on: the place behind the last hit looked at in a snapshot of the index, what was put off,
 * when the search began (milliseconds), and the search it belongs to.
 */
record SearchCursor(
        String search,
        Instant began,
        @Nullable String snapshot,
        HitOrder.Place place,
        List<Ranked> deferred,
        boolean exhausted,
        int delivered,
        long total) {

    private static final int PARTS = 9;
    private static final int DEFERRED_BYTES = Long.BYTES * 2 + Integer.BYTES + Float.BYTES + 1;

    String encode() {
        return Cursors.encode(
                search,
                Long.toString(began.toEpochMilli()),
                snapshot == null ? "" : snapshot,
                Integer.toString(place.window()),
                String.join(
                        "\u001E", place.after().stream().map(SearchCursor::text).toList()),
                packed(),
                exhausted ? "1" : "0",
                Integer.toString(delivered),
                Long.toString(total));
    }

    static Outcome<SearchCursor> decode(String cursor, String search) {
        try {
            var parts = Cursors.decode(cursor, PARTS);
            if (parts.getFirst().equals(search)) {
                return Outcome.done(new SearchCursor(
                        search,
                        Instant.ofEpochMilli(Long.parseLong(parts.get(1))),
                        parts.get(2).isEmpty() ? null : parts.get(2),
                        new HitOrder.Place(
                                Math.max(HitOrder.Place.BEHIND, Integer.parseInt(parts.get(3))), values(parts.get(4))),
                        unpacked(parts.get(5)),
                        parts.get(6).equals("1"),
                        Integer.parseInt(parts.get(7)),
                        Long.parseLong(parts.get(8))));
            }
        } catch (RejectedException | IllegalArgumentException unreadable) {
            return refused();
        }
        return refused();
    }

    static <T> Outcome<T> refused() {
        return Outcome.refused(Rejection.invalid(
                "request/invalid-cursor", "cursor", "翻页标记与本次搜索不符，请使用上一页返回的 nextCursor 且不要改动搜索条件，或去掉该参数从头查起。"));
    }

    private static String text(FieldValue value) {
        return switch (value._kind()) {
            case Long -> "l" + value.longValue();
            case Double -> "d" + value.doubleValue();
            case String -> "s" + value.stringValue();
            default -> "n";
        };
    }

    private static List<FieldValue> values(String joined) {
        var values = new ArrayList<FieldValue>();
        if (!joined.isEmpty()) {
            for (var part : joined.split("\u001E", -1)) {
                var text = part.substring(1);
                values.add(
                        switch (part.charAt(0)) {
                            case 'l' -> FieldValue.of(Long.parseLong(text));
                            case 'd' -> FieldValue.of(Double.parseDouble(text));
                            case 's' -> FieldValue.of(text);
                            case 'n' -> FieldValue.NULL;
                            default -> throw new IllegalArgumentException(part);
                        });
            }
        }
        return values;
    }

    private String packed() {
        var bytes = ByteBuffer.allocate(deferred.size() * DEFERRED_BYTES);
        for (var hit : deferred) {
            bytes.putLong(hit.vacancy().getMostSignificantBits())
                    .putLong(hit.vacancy().getLeastSignificantBits())
                    .putInt(hit.employer())
                    .putFloat(hit.score() == null ? Float.NaN : hit.score())
                    .put(sign(hit.matched()));
        }
        return new String(Base64.getEncoder().encode(bytes.array()), StandardCharsets.US_ASCII);
    }

    private static List<Ranked> unpacked(String packed) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(packed));
        var deferred = new ArrayList<Ranked>();
        while (bytes.remaining() >= DEFERRED_BYTES) {
            var vacancy = new UUID(bytes.getLong(), bytes.getLong());
            int employer = bytes.getInt();
            float score = bytes.getFloat();
            deferred.add(new Ranked(vacancy, employer, Float.isNaN(score) ? null : score, matchedOf(bytes.get())));
        }
        return List.copyOf(deferred);
    }

    private static byte sign(@Nullable Matched matched) {
        return (byte)
                switch (matched) {
                    case null -> '-';
                    case WORDS -> 'w';
                    case MEANING -> 'm';
                };
    }

    private static @Nullable Matched matchedOf(byte sign) {
        return switch (sign) {
            case 'w' -> Matched.WORDS;
            case 'm' -> Matched.MEANING;
            default -> null;
        };
    }
}
