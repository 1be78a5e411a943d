package wangang.vacancy.posting.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;

final class WorkingTimeRules {

    static final int MOST_SLOTS = 28;
    static final int MOST_HOURS = 60;

    private static final Set<VacancyKind> BY_THE_HOUR =
            EnumSet.of(VacancyKind.PART_TIME, VacancyKind.FLEXIBLE, VacancyKind.INTERNSHIP, VacancyKind.TRAINEESHIP);

    private WorkingTimeRules() {}

    static @Nullable Rejection workingTimeMustBeOfWorkByTheHour(PublicationCase vacancy) {
        var terms = vacancy.terms();
        return terms.workingTime() != null && terms.kind() != null && !BY_THE_HOUR.contains(terms.kind())
                ? Rejection.rule(
                        "vacancy/working-time-not-for-kind",
                        "workingTime",
                        "全职和公益性岗位执行标准工时，不填每周工作时段；请删去 workingTime，"
                                + "或将用工形式改为兼职（PART_TIME）、灵活就业（FLEXIBLE）、实习（INTERNSHIP）或见习（TRAINEESHIP）。")
                : null;
    }

    static @Nullable Rejection slotsMustBeStretchesOfADay(PublicationCase vacancy) {
        var slots = slots(vacancy);
        return slots.size() > MOST_SLOTS || !slots.stream().allMatch(WeekSlot::sound)
                ? Rejection.invalid(
                        "vacancy/working-slots-invalid",
                        "workingTime.slots",
                        "每周工作时段最多 28 个，每个写明星期、开始和结束时间，以整点或半点为界，结束晚于开始，例如 "
                                + "{\"day\":\"SATURDAY\",\"from\":\"09:00\",\"to\":\"13:30\"}；跨午夜的请拆成两段（到 24:00 为止，次日 00:00 起）。")
                : null;
    }

    static @Nullable Rejection slotsMustNotOverlap(PublicationCase vacancy) {
        var slots = slots(vacancy).stream().filter(WeekSlot::sound).toList();
        // They are in the order of the week: whatever overlaps another overlaps the one before it.
        return IntStream.range(1, slots.size())
                        .anyMatch(index -> slots.get(index).overlaps(slots.get(index - 1)))
                ? Rejection.rule("vacancy/working-slots-overlap", "workingTime.slots", "同一天的工作时段有重叠，请合并或改正时间。")
                : null;
    }

    static @Nullable Rejection weeklyHoursMustFitTheSlots(PublicationCase vacancy) {
        var time = vacancy.terms().workingTime();
        var hours = time == null ? null : time.hoursPerWeek();
        if (hours == null) {
            return null;
        }
        if (hours < 1 || hours > MOST_HOURS) {
            return Rejection.invalid(
                    "vacancy/weekly-hours-invalid", "workingTime.hoursPerWeek", "每周工时应为 1 至 60 的整数（小时）。");
        }
        var slots = slots(vacancy);
        int halfHours = slots.stream().mapToInt(WeekSlot::halfHours).sum();
        return !slots.isEmpty() && slots.stream().allMatch(WeekSlot::sound) && 2 * hours > halfHours
                ? Rejection.rule(
                        "vacancy/weekly-hours-beyond-slots", "workingTime.hoursPerWeek", "每周工时多于所填时段的总时长，请减少每周工时或补充时段。")
                : null;
    }

    private static List<WeekSlot> slots(PublicationCase vacancy) {
        var time = vacancy.terms().workingTime();
        return time == null ? List.of() : time.each();
    }
}
