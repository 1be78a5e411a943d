package wangang.portal.office.fairs;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import wangang.portal.services.Items;
import wangang.portal.services.Services;

/** Finds the fair that a page stands in, and what lists of it tell in parts. */
@Component
class ReadingFairs {

    private static final int PART = 100;
    private static final int MOST_PARTS = 50;
    private static final int PARTS_OF_A_PLAN = 20;

    private final Services services;

    ReadingFairs(Services services) {
        this.services = services;
    }

    Fair one(UUID id) {
        return services.campaign().get("/api/fairs/{id}", id).into(Fair.class).orThrow();
    }

    /** All of them, up to what a plan can show. */
    List<ListedBooth> booths(UUID fair) {
        return Items.all(
                        ListedBooth.class,
                        () -> services.campaign().get("/api/fairs/{id}/booths", fair),
                        PARTS_OF_A_PLAN)
                .orThrow()
                .items();
    }

    /** The interviews of the person with a number at the fair; they are listed by time, so that all are looked at. */
    List<Timetable.Interview> interviewsOf(UUID fair, int number) {
        var found = new ArrayList<Timetable.Interview>();
        String cursor = null;
        int parts = 0;
        do {
            var part = services.campaign()
                    .get("/api/fairs/{id}/timetable", fair)
                    .query("size", PART)
                    .query("cursor", cursor)
                    .into(Timetable.class)
                    .orThrow()
                    .interviews();
            part.items().stream().filter(one -> one.isOf(number)).forEach(found::add);
            cursor = part.nextCursor();
        } while (cursor != null && ++parts < MOST_PARTS);
        return found;
    }
}
