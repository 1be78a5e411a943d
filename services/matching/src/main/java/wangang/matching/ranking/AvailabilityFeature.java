package wangang.matching.ranking;

import static wangang.matching.ranking.Category.AVAILABILITY;

import java.util.List;
import java.util.Optional;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.WeekCalendar;

/** How much of the hours that a vacancy asks for in a week the person can work; nothing where it lays none down. */
record AvailabilityFeature(RankingSettings settings) {

    Optional<Finding> judge(VacancyDocument vacancy, PersonDocument person) {
        var work = vacancy.calendar();
        return work == null ? Optional.empty() : Optional.of(judge(work, needed(vacancy, work), person));
    }

    /** Half hours: all of the calendar, or so many of them as are asked for. */
    private static int needed(VacancyDocument vacancy, WeekCalendar work) {
        var hours = vacancy.hoursPerWeek();
        return hours == null ? work.halfHours() : Math.min(2 * hours, work.halfHours());
    }

    private Finding judge(WeekCalendar work, int needed, PersonDocument person) {
        var free = person.availability();
        if (free == null) {
            return unknown(work);
        }
        int common = Math.min(needed, free.halfHoursWith(work));
        var covered = "每" + free.days() + "可到岗，覆盖岗位所需 " + hours(needed) + "中的 " + hours(common);
        return common == needed ? met(work, free, covered) : missed(work, free, covered, (double) common / needed);
    }

    private Finding met(WeekCalendar work, WeekCalendar free, String covered) {
        return Finding.met(
                AVAILABILITY,
                settings.scale().met(1),
                new Sentence(covered, "候选人可到岗的时间满足岗位的工作时段"),
                grounds(work, free, true));
    }

    /** In fifths, as an employer could else work out the candidate's week from several vacancies. */
    private Finding missed(WeekCalendar work, WeekCalendar free, String covered, double share) {
        var scale = settings.scale();
        return Finding.missed(
                        AVAILABILITY,
                        share == 0 ? scale.missed(0) : scale.partly(Scale.coarse(share)),
                        new Sentence(
                                share == 0 ? "岗位时间为" + work.words() + "，与可到岗的时段没有重合" : covered,
                                "候选人可到岗的时间只满足岗位工作时段的一部分"),
                        grounds(work, free, false))
                .mendedBy(adding(
                        work,
                        Improvement.Action.RECONSIDER,
                        new Sentence("若" + work.words() + "也可到岗，可加入可到岗时段", "可与候选人沟通工作时段")));
    }

    private Finding unknown(WeekCalendar work) {
        return Finding.unknown(
                        AVAILABILITY,
                        settings.scale().unknown(),
                        new Sentence("档案未填写可到岗时段，岗位时间为" + work.words(), "候选人档案未填写可到岗时段"),
                        List.of(offered(work, false)))
                .mendedBy(
                        adding(work, Improvement.Action.FILL_IN, new Sentence("在档案的求职意向中填写每周可到岗时段", "可与候选人沟通可到岗的时段")));
    }

    private static Change adding(WeekCalendar work, Improvement.Action action, Sentence sentence) {
        return new Change.OfFile(action, sentence, draft -> draft.addAvailability(work));
    }

    private static List<Ground> grounds(WeekCalendar work, WeekCalendar free, boolean met) {
        return List.of(offered(work, met), Ground.ofPerson("availability", free.words(), free.hex(), met));
    }

    private static Ground offered(WeekCalendar work, boolean met) {
        return Ground.ofVacancy("calendar", work.words(), work.hex(), met);
    }

    private static String hours(int halfHours) {
        return halfHours / 2 + (halfHours % 2 == 0 ? "" : ".5") + " 小时";
    }
}
