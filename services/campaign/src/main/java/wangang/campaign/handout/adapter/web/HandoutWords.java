package wangang.campaign.handout.adapter.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import wangang.campaign.fair.domain.Session;
import wangang.campaign.handout.domain.FairHeading;
import wangang.campaign.handout.domain.Meeting;
import wangang.campaign.handout.domain.Place;

/**
 * How handouts say times and places.
 *
 * @param now when they are made, in the zone whose clocks they tell
 */
record HandoutWords(ZonedDateTime now) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日 EEE", Locale.CHINA);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Name, address, what everybody must know first, and of when it is: what hangs on paper grows old. */
    List<String> heading(FairHeading fair) {
        var lines = new ArrayList<String>();
        lines.add(fair.name());
        if (fair.venue() != null) {
            lines.add("地点：" + fair.venue());
        }
        if (fair.isCancelled()) {
            lines.add("本场招聘会已取消，以下安排均不再有效。");
        }
        lines.add("截至 " + MOMENT.format(now) + "；之后如有变动，以最新的安排为准。");
        return lines;
    }

    String times(Meeting meeting) {
        var begins = here(meeting.begins());
        return DAY.format(begins) + " " + CLOCK.format(begins) + "–" + CLOCK.format(here(meeting.ends()))
                + (meeting.isCancelled() ? "（已取消）" : "");
    }

    String moment(Instant at) {
        var here = here(at);
        return DAY.format(here) + " " + CLOCK.format(here);
    }

    String hours(List<Session> all) {
        return all.stream()
                .map(one -> DAY.format(one.day()) + " " + CLOCK.format(one.from()) + "–" + CLOCK.format(one.to()))
                .collect(Collectors.joining("\n"));
    }

    String place(Place place) {
        if (place.room() == null) {
            return "位置待定";
        }
        if (!place.online()) {
            return place.room() + " 展区";
        }
        return "线上 " + place.room() + (place.link() == null ? "" : "\n" + place.link());
    }

    private ZonedDateTime here(Instant at) {
        return at.atZone(now.getZone());
    }
}
