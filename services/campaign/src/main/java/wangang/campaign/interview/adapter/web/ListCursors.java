package wangang.campaign.interview.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wangang.campaign.interview.application.Place;
import wangang.campaign.interview.application.UnmetPlace;
import wangang.platform.web.Cursors;
import wangang.platform.web.Paging;

/** Places in lists that are not ordered by id. */
final class ListCursors {

    private ListCursors() {}

    static @Nullable Place place(Paging paging) {
        return read(paging, 2, parts -> new Place(Cursors.instant(parts.getFirst()), UUID.fromString(parts.getLast())));
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

    private static <T> @Nullable T read(Paging paging, int count, Function<List<String>, T> reading) {
        return paging.cursor() == null ? null : Cursors.decode(paging.cursor(), count, reading);
    }
}
