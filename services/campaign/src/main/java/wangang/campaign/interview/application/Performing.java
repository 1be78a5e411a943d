package wangang.campaign.interview.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import wangang.campaign.interview.domain.DayNotice;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.InterviewEvent;
import wangang.campaign.interview.domain.InterviewStatus;
import wangang.campaign.interview.domain.Parties;
import wangang.campaign.timetable.domain.Interview;
import wangang.campaign.timetable.domain.Notice;
import wangang.campaign.timetable.domain.NoticeWording;
import wangang.platform.kernel.Uuid7;

/** Turns what a change says into what happens to the interviews that stand, and what is told of it. */
final class Performing {

    private record Key(UUID registration, UUID booth) {}

    private final Arranging arranging;
    private final boolean severalDays;
    private final Instant now;
    private final Map<Key, FairInterview> standing = new HashMap<>();
    private final List<InterviewEvent> added = new ArrayList<>();
    private final List<InterviewEvent> changed = new ArrayList<>();
    private final List<ToldNotice> told = new ArrayList<>();

    Performing(Arranging arranging, boolean severalDays, List<FairInterview> standing, Instant now) {
        this.arranging = arranging;
        this.severalDays = severalDays;
        this.now = now;
        standing.forEach(interview -> this.standing.put(key(interview.inTimetable()), interview));
    }

    /** Whether any notice is of an interview that has a result. */
    boolean touchesAResult(List<DayNotice> notices) {
        return notices.stream()
                .map(notice -> standing.get(key(before(notice.notice()))))
                .anyMatch(interview -> interview != null && interview.status() == InterviewStatus.ENDED);
    }

    void perform(List<DayNotice> notices) {
        for (var notice : notices) {
            var event = event(notice);
            (event instanceof InterviewEvent.Scheduled ? added : changed).add(event);
            told.add(told(notice, event.after()));
        }
    }

    /** What had begun without the person. */
    void miss(FairInterview interview) {
        var event = interview.miss(now);
        changed.add(event);
        var place = place(event.after());
        told.add(new ToldNotice(
                Uuid7.next(now),
                interview.id(),
                ToldNotice.Kind.ENDED,
                missed(interview, place.employerName()) + "如您已到场，请联系工作人员。",
                missed(interview, Parties.nameOf(interview.parties().number())) + "如有误，请在当天更正面试结果。",
                now));
    }

    private String missed(FairInterview interview, String whom) {
        return prefix(interview.time().day())
                + "「%s」%s 的面试记为未到场：工作人员确认求职者没有到场。"
                        .formatted(
                                whom, LocalTime.ofSecondOfDay(interview.time().start() * 60L));
    }

    List<InterviewEvent> added() {
        return added;
    }

    List<InterviewEvent> changed() {
        return changed;
    }

    List<ToldNotice> told() {
        return told;
    }

    private InterviewEvent event(DayNotice of) {
        return switch (of.notice()) {
            case Notice.Moved(var from, var to) -> standing(from).move(of.day(), to, now);
            case Notice.Cancelled(var interview, var cause) ->
                standing(interview).cancel(cause, now);
            case Notice.Added(var interview) ->
                arranging.draft(of.day(), interview, now).publish(now);
        };
    }

    private ToldNotice told(DayNotice of, FairInterview after) {
        var place = place(after);
        return new ToldNotice(
                Uuid7.next(now),
                after.id(),
                switch (of.notice()) {
                    case Notice.Moved _ -> ToldNotice.Kind.MOVED;
                    case Notice.Cancelled _ -> ToldNotice.Kind.CANCELLED;
                    case Notice.Added _ -> ToldNotice.Kind.ADDED;
                },
                sentence(of, place.employerName(), NoticeWording::forPerson),
                sentence(of, Parties.nameOf(after.parties().number()), NoticeWording::forEmployer),
                now);
    }

    private BoothPlace place(FairInterview interview) {
        return Objects.requireNonNull(
                arranging.places().get(interview.parties().booth().value()));
    }

    private String sentence(DayNotice of, String whom, BiFunction<Notice, String, String> words) {
        if (of.isOfTwoDays() && of.notice() instanceof Notice.Moved moved) {
            return NoticeWording.movedToAnotherDay(moved, date(of.before()), date(of.day()), whom);
        }
        return prefix(of.day()) + words.apply(of.notice(), whom);
    }

    private String prefix(LocalDate day) {
        return severalDays ? date(day) + "：" : "";
    }

    private static String date(LocalDate day) {
        return "%d 月 %d 日".formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    private FairInterview standing(Interview interview) {
        return Objects.requireNonNull(standing.get(key(interview)));
    }

    private static Interview before(Notice notice) {
        return switch (notice) {
            case Notice.Moved(var from, var _) -> from;
            case Notice.Cancelled(var interview, var _) -> interview;
            case Notice.Added(var interview) -> interview;
        };
    }

    private static Key key(Interview interview) {
        return new Key(interview.person().value(), interview.booth().value());
    }
}
