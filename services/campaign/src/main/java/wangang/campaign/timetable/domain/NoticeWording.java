package wangang.campaign.timetable.domain;

/** Tells the two sides of an interview in a sentence what has changed. */
public final class NoticeWording {

    private static final String NO_OTHER_TIME = "未能找到其他时段。";

    private NoticeWording() {}

    /** @param booth the name of the employer */
    public static String forPerson(Notice notice, String booth) {
        return switch (notice) {
            case Notice.Moved moved -> moved(moved, booth);
            case Notice.Added(var interview) -> added(interview, booth);
            case Notice.Cancelled(var interview, var cause) ->
                cancelled(interview, booth)
                        + switch (cause) {
                            case INTERVIEWER_LEFT -> "面试官临时不能到场，" + NO_OTHER_TIME;
                            case BOOTH_LEFT -> "该单位不再继续参加本场招聘会。";
                            case PERSON_ARRIVES_LATE -> "按您的到场时间，" + NO_OTHER_TIME;
                            case PERSON_IS_NOT_THERE -> "我们得知您不能到场。如您已在现场，请联系工作人员。";
                        };
        };
    }

    /** @param person as the employer knows the person */
    public static String forEmployer(Notice notice, String person) {
        return switch (notice) {
            case Notice.Moved moved -> moved(moved, person);
            case Notice.Added(var interview) -> added(interview, person);
            case Notice.Cancelled(var interview, var cause) ->
                cancelled(interview, person)
                        + switch (cause) {
                            case INTERVIEWER_LEFT -> "面试官不能到场，" + NO_OTHER_TIME;
                            case BOOTH_LEFT -> "贵单位不再继续参加本场招聘会。";
                            case PERSON_ARRIVES_LATE -> "按该求职者的到场时间，" + NO_OTHER_TIME;
                            case PERSON_IS_NOT_THERE -> "该求职者不能到场。";
                        };
        };
    }

    private static String moved(Notice.Moved moved, String whom) {
        int from = moved.from().start();
        int to = moved.to().start();
        return from == to
                ? "「%s」%s 的面试时间不变，改由另一位面试官接待。".formatted(whom, time(from))
                : "「%s」的面试由 %s 改为 %s。".formatted(whom, time(from), time(to));
    }

    /** To both sides; days such as 12 月 5 日. */
    public static String movedToAnotherDay(Notice.Moved moved, String fromDay, String toDay, String whom) {
        return "「%s」的面试由 %s %s 改为 %s %s。"
                .formatted(
                        whom,
                        fromDay,
                        time(moved.from().start()),
                        toDay,
                        time(moved.to().start()));
    }

    private static String added(Interview interview, String whom) {
        return "新安排了一场面试：「%s」，%s 开始。".formatted(whom, time(interview.start()));
    }

    private static String cancelled(Interview interview, String whom) {
        return "「%s」%s 的面试取消：".formatted(whom, time(interview.start()));
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
