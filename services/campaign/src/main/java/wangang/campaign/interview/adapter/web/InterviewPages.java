package wangang.campaign.interview.adapter.web;

import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import wangang.campaign.interview.application.Place;
import wangang.campaign.interview.application.SeenInterview;
import wangang.campaign.interview.application.SeenUnmet;
import wangang.campaign.interview.application.UnmetPlace;
import wangang.campaign.web.Pages;
import wangang.platform.web.Page;
import wangang.platform.web.Paging;

/** Pages of interviews in the order in which they begin. */
final class InterviewPages {

    private InterviewPages() {}

    static <V> Page<V> of(
            List<SeenInterview> found, Paging paging, ZoneId zone, BiFunction<SeenInterview, ZoneId, V> view) {
        return Pages.ofPlaces(
                found, paging, last -> ListCursors.of(placeOf(last, zone)), seen -> view.apply(seen, zone));
    }

    static UnmetPlace placeInBooth(SeenUnmet last) {
        return UnmetPlace.inBooth(last.unmet().person().value(), last.day());
    }

    static UnmetPlace placeOf(SeenUnmet last) {
        return UnmetPlace.of(last.unmet().person().value(), last.unmet().wish(), last.day());
    }

    private static Place placeOf(SeenInterview last, ZoneId zone) {
        var interview = last.interview();
        return new Place(
                interview.time().begins(zone).toInstant(), interview.id().value());
    }
}
