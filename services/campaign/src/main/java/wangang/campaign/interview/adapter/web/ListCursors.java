package wangang.campaign.interview.adapter.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wangang.campaign.interview.application.Place;
import wangang.campaign.interview.application.UnmetPlace;
import wangang.platform.kernel.Rejection;
import wangang.platform.web.Cursors;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;
import wangang.platform.web.RejectedException;

/** Places in lists that are not ordered by id. */
final class ListCursors {

    private ListCursors() {}

    static @Nullable Place place(Paging paging) {
        return read(paging, 2, parts -> new Place(Instant.parse(parts.getFirst()), UUID.fromString(parts.getLast())));
    }

    static String of(Place place) {
        return Cursors.encode(place.begins().toString(), place.id().toString());
    }

    static @Nullable UnmetPlace unmet(Paging paging) {
        return read(
                paging,
                3,
                parts -> new UnmetPlace(
                        UUID.fromString(parts.getFirst()),
                        Integer.parseInt(parts.get(1)),
                        LocalDate.parse(parts.get(2))));
    }

    static String of(UnmetPlace place) {
        return Cursors.encode(
                place.registration().toString(),
                Integer.toString(place.wish()),
                place.day().toString());
    }

    static @Nullable LocalDate day(Paging paging) {
        return read(paging, 1, parts -> LocalDate.parse(parts.getFirst()));
    }

    static String of(LocalDate day) {
        return Cursors.encode(day.toString());
    }

    /** @param found one more than the page holds when there is a next one */
    static <T, V> Page<V> page(List<T> found, Paging paging, Function<T, String> cursor, Function<T, V> view) {
        if (found.size() <= paging.size()) {
            return new Page<>(found.stream().map(view).toList(), null, null);
        }
        var page = found.subList(0, paging.size());
        return new Page<>(page.stream().map(view).toList(), cursor.apply(page.getLast()), null);
    }

    private static <T> @Nullable T read(Paging paging, int count, Function<List<String>, T> reading) {
        if (paging.cursor() == null) {
            return null;
        }
        var parts = Cursors.decode(paging.cursor(), count);
        try {
            return reading.apply(parts);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            var refusal = new RejectedException(
                    Rejection.invalid("request/invalid-cursor", "cursor", "翻页标记无效，请使用上一页返回的 nextCursor，或去掉该参数从头查起。"));
            refusal.initCause(unreadable);
            throw refusal;
        }
    }
}
