package wangang.campaign.fair.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wangang.campaign.organising.domain.CampaignTerms;
import wangang.campaign.reference.domain.PlainText;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** What must hold before a fair is kept, in the order in which an officer should mend it. */
public final class FairRules {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_ORGANISER = 100;
    static final int LONGEST_VENUE = 200;
    static final int LONGEST_SCHOOL = 60;
    static final int LONGEST_CODE = 20;
    static final int LONGEST_LINK = 500;
    static final int MOST_ROOMS = 100;
    static final int MOST_BOOTHS = 500;
    static final int MOST_SESSIONS = 20;
    static final int MOST_PLACES = 100_000;

    /** One sentence about a fair; null when it holds. */
    interface Rule {
        @Nullable
        Rejection broken(FairCase fair);
    }

    static final List<Rule> ALL = List.of(
            FairRules::nameMustBeGiven,
            FairRules::organiserMustBeGiven,
            FairRules::kindMustBeGiven,
            FairRules::venueMustBeGivenUnlessOnline,
            FairRules::roomsMustBeGivenAndBounded,
            FairRules::roomsMustBeNamedOnceAndHoldBooths,
            FairRules::roomsMustFitTheKind,
            FairRules::sessionsMustBeGivenAndBounded,
            FairRules::sessionsMustBeWholeAndUpright,
            FairRules::sessionsMustNotOverlap,
            FairRules::sessionsMustLieInTheCampaign,
            FairRules::sessionsMustLieAhead,
            FairRules::timesMustBePlausible,
            FairRules::placesMustBePlausible,
            FairRules::schoolMustBeANameIfGiven);

    private FairRules() {}

    public static Outcome<FairTerms> check(FairForm typed, CampaignTerms campaign, LocalDateTime now) {
        var fair = new FairCase(typed.completed(), campaign, now);
        List<Rejection> broken = ALL.stream()
                .map(rule -> rule.broken(fair))
                .filter(Objects::nonNull)
                .toList();
        return broken.isEmpty() ? Outcome.done(FairTerms.checked(fair.form())) : Outcome.refused(broken);
    }

    static @Nullable Rejection nameMustBeGiven(FairCase fair) {
        return PlainText.isOf(LONGEST_NAME, fair.form().name())
                ? null
                : Rejection.invalid("fair/name-invalid", "name", "请填写招聘会名称，最长 60 个字，不含控制字符。");
    }

    static @Nullable Rejection organiserMustBeGiven(FairCase fair) {
        return PlainText.isLineOf(LONGEST_ORGANISER, fair.form().organiser())
                ? null
                : Rejection.invalid("fair/organiser-invalid", "organiser", "请填写举办单位的全称，例如“长宁区就业促进中心”，最长 100 个字，不换行。");
    }

    static @Nullable Rejection kindMustBeGiven(FairCase fair) {
        return fair.form().kind() == null
                ? Rejection.invalid("fair/kind-missing", "kind", "请选择举办方式：ON_SITE（现场）、ONLINE（线上）或 BOTH（线上+线下）。")
                : null;
    }

    static @Nullable Rejection venueMustBeGivenUnlessOnline(FairCase fair) {
        var venue = fair.form().venue();
        boolean online = fair.form().kind() == FairKind.ONLINE;
        return (online && venue == null) || PlainText.isOf(LONGEST_VENUE, venue)
                ? null
                : Rejection.invalid("fair/venue-invalid", "venue", "请填写举办地址，最长 200 个字；只在线上举办的可以不填。");
    }

    static @Nullable Rejection roomsMustBeGivenAndBounded(FairCase fair) {
        int count = fair.form().givenRooms().size();
        return count >= 1 && count <= MOST_ROOMS
                ? null
                : Rejection.invalid("fair/rooms-missing", "rooms", "请填写 1 至 100 个场地（房间或线上会议室）。");
    }

    static @Nullable Rejection roomsMustBeNamedOnceAndHoldBooths(FairCase fair) {
        var rooms = fair.form().givenRooms();
        return rooms.stream()
                                .allMatch(room -> PlainText.isLineOf(LONGEST_CODE, room.code())
                                        && room.booths() >= 1
                                        && room.booths() <= MOST_BOOTHS)
                        && rooms.stream().map(Room::code).distinct().count() == rooms.size()
                ? null
                : Rejection.invalid("fair/room-invalid", "rooms", "每个场地要有不重复的代号（最长 20 个字，例如 A 厅），展位数为 1 到 500。");
    }

    static @Nullable Rejection roomsMustFitTheKind(FairCase fair) {
        var kind = fair.form().kind();
        return fair.form().givenRooms().stream().allMatch(room -> fits(room, kind))
                ? null
                : Rejection.invalid(
                        "fair/room-link-invalid", "rooms", "线上场地要有 https 开头的会议链接，现场场地不填链接；现场招聘会不能有线上场地，线上招聘会不能有现场场地。");
    }

    private static boolean fits(Room room, @Nullable FairKind kind) {
        var link = room.link();
        if (link == null) {
            return kind != FairKind.ONLINE;
        }
        return kind != FairKind.ON_SITE && PlainText.isLineOf(LONGEST_LINK, link) && isAddress(link);
    }

    /** Somewhere a browser goes to, safely. */
    private static boolean isAddress(String link) {
        try {
            var address = new URI(link);
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    static @Nullable Rejection sessionsMustBeGivenAndBounded(FairCase fair) {
        int count = fair.form().givenSessions().size();
        return count >= 1 && count <= MOST_SESSIONS
                ? null
                : Rejection.invalid("fair/sessions-missing", "sessions", "请填写 1 至 20 个场次。");
    }

    static @Nullable Rejection sessionsMustBeWholeAndUpright(FairCase fair) {
        return fair.form().givenSessions().stream()
                        .allMatch(session -> session.hasAllParts() && session.endsAfterItBegins())
                ? null
                : Rejection.invalid("fair/session-invalid", "sessions", "每个场次要写明日期、开始和结束时间，且开始早于结束，例如 09:00 至 12:00。");
    }

    static @Nullable Rejection sessionsMustNotOverlap(FairCase fair) {
        var sessions = wholeSessions(fair);
        return IntStream.range(0, sessions.size())
                        .allMatch(one -> IntStream.range(one + 1, sessions.size())
                                .noneMatch(other -> sessions.get(one).overlaps(sessions.get(other))))
                ? null
                : Rejection.rule("fair/sessions-overlap", "sessions", "有两个场次的时间重叠，请合并或错开。");
    }

    static @Nullable Rejection sessionsMustLieInTheCampaign(FairCase fair) {
        return wholeSessions(fair).stream().allMatch(session -> fair.campaign().holds(session.day()))
                ? null
                : FairRefusals.sessionOutside(fair.campaign());
    }

    static @Nullable Rejection sessionsMustLieAhead(FairCase fair) {
        return wholeSessions(fair).stream().noneMatch(session -> session.hasBegunBy(fair.now()))
                ? null
                : FairRefusals.SESSION_OVER;
    }

    static @Nullable Rejection timesMustBePlausible(FairCase fair) {
        return isBetween(5, 120, fair.form().interviewMinutes())
                        && isBetween(0, 60, fair.form().changeOverMinutes())
                        && isBetween(0, 60, fair.form().walkingMinutes())
                ? null
                : Rejection.invalid(
                        "fair/minutes-invalid",
                        "interviewMinutes",
                        "面试时长应为 5 到 120 分钟，间隔 changeOverMinutes 与场地间步行时间 walkingMinutes 应为 0 到 60 分钟。");
    }

    static @Nullable Rejection placesMustBePlausible(FairCase fair) {
        var places = fair.form().places();
        return places == null || isBetween(1, MOST_PLACES, places)
                ? null
                : Rejection.invalid("fair/places-invalid", "places", "求职者名额应为 1 到 100000 的整数；不限名额时不填。");
    }

    static @Nullable Rejection schoolMustBeANameIfGiven(FairCase fair) {
        var school = fair.form().school();
        return school == null || PlainText.isLineOf(LONGEST_SCHOOL, school)
                ? null
                : Rejection.invalid("fair/school-invalid", "school", "面向的高校名称最长 60 个字，与一校一策方案中的校名一致；面向所有人的招聘会不填。");
    }

    private static boolean isBetween(int least, int most, @Nullable Integer minutes) {
        return minutes != null && minutes >= least && minutes <= most;
    }

    private static List<Session> wholeSessions(FairCase fair) {
        return fair.form().givenSessions().stream().filter(Session::hasAllParts).toList();
    }
}
