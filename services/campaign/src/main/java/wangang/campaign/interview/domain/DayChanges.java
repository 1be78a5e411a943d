package wangang.campaign.interview.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wangang.campaign.timetable.domain.Change;
import wangang.campaign.timetable.domain.FairDay;
import wangang.campaign.timetable.domain.Interview;
import wangang.campaign.timetable.domain.Notice;

/** What a change does day by day. An interview that one day loses and a later one takes has moved. */
final class DayChanges {

    private record Lost(DayNotice told, Interview interview, int rank) {}

    private final List<DayNotice> notices = new ArrayList<>();
    private final Map<Met, Lost> lost = new LinkedHashMap<>();

    /** @param of the day as it was before */
    void add(LocalDate date, FairDay of, List<Notice> told) {
        for (var notice : told) {
            switch (notice) {
                case Notice.Cancelled(var interview, var _) -> {
                    var cancelled = new DayNotice(date, notice);
                    notices.add(cancelled);
                    lost.put(Met.in(interview), new Lost(cancelled, interview, rank(of, interview)));
                }
                case Notice.Added(var interview) -> notices.add(added(date, interview));
                case Notice.Moved _ -> notices.add(new DayNotice(date, notice));
            }
        }
    }

    /** What days before lost and this one may take. */
    List<Change.Offer> offers(FairDay to) {
        return lost.entrySet().stream()
                .filter(entry -> isOn(to, entry.getKey()))
                .map(entry -> new Change.Offer(
                        entry.getKey().person(),
                        entry.getKey().booth(),
                        entry.getValue().rank()))
                .toList();
    }

    List<DayNotice> notices() {
        return notices;
    }

    private DayNotice added(LocalDate date, Interview interview) {
        var before = lost.remove(Met.in(interview));
        if (before == null) {
            return new DayNotice(date, new Notice.Added(interview));
        }
        notices.remove(before.told());
        return new DayNotice(
                date,
                new Notice.Moved(before.interview(), interview),
                before.told().day());
    }

    private static boolean isOn(FairDay day, Met met) {
        return day.booths().stream().anyMatch(booth -> booth.id().equals(met.booth()))
                && day.people().stream().anyMatch(person -> person.id().equals(met.person()));
    }

    private static int rank(FairDay day, Interview interview) {
        return day.booths().stream()
                .filter(booth -> booth.id().equals(interview.booth()))
                .map(booth -> booth.ranks().get(interview.person()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
