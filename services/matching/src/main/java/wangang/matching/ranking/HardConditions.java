package wangang.matching.ranking;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.ranking.Exclusion.Condition;

/** What no score can buy: open, audience, degree floor, the kinds of work and the hours the person accepts. */
final class HardConditions {

    private static final List<BiFunction<VacancyDocument, PersonDocument, Optional<Exclusion>>> CONDITIONS = List.of(
            HardConditions::vacancyMustBeOpen,
            HardConditions::algorithmsProposeNothingToCertifiedPeople,
            HardConditions::personMustBeOfTheAudience,
            HardConditions::degreeMustReachTheFloor,
            HardConditions::personMustAcceptTheKind,
            HardConditions::hoursMustMeet);

    private HardConditions() {}

    static boolean allow(VacancyDocument vacancy, PersonDocument person) {
        return broken(vacancy, person).isEmpty();
    }

    /** Every condition that the pair breaks; none where it may be proposed. */
    static List<Exclusion> broken(VacancyDocument vacancy, PersonDocument person) {
        return CONDITIONS.stream()
                .flatMap(condition -> condition.apply(vacancy, person).stream())
                .toList();
    }

    private static Optional<Exclusion> vacancyMustBeOpen(VacancyDocument vacancy, PersonDocument person) {
        return unless(VacancyDocument.OPEN.equals(vacancy.status()), Condition.OPEN, () -> "岗位已不在招聘中");
    }

    private static Optional<Exclusion> algorithmsProposeNothingToCertifiedPeople(
            VacancyDocument vacancy, PersonDocument person) {
        return unless(
                !VacancyDocument.OPEN.equals(vacancy.status()) || vacancy.mayBeRecommended(),
                Condition.CERTIFIED_ONLY,
                () -> "岗位只面向经认定的就业困难人员，由街镇就业服务人员推荐");
    }

    private static Optional<Exclusion> personMustBeOfTheAudience(VacancyDocument vacancy, PersonDocument person) {
        var years = vacancy.graduateYears();
        var year = person.graduationYear();
        return unless(
                years.isEmpty() || (year != null && years.contains(year)),
                Condition.AUDIENCE,
                () -> "岗位只面向" + listed(years) + "毕业生，" + (year == null ? "档案未填写毕业年份" : "档案毕业年份为" + year + "年"));
    }

    private static String listed(List<Integer> years) {
        return years.stream().map(each -> each + "届").collect(Collectors.joining("、"));
    }

    private static Optional<Exclusion> degreeMustReachTheFloor(VacancyDocument vacancy, PersonDocument person) {
        var degree = person.degree();
        return degree == null
                ? Optional.empty()
                : unless(
                        degree.reaches(vacancy.degree()),
                        Condition.DEGREE,
                        () -> "岗位要求" + vacancy.degree().label() + "及以上，档案学历为" + degree.label());
    }

    private static Optional<Exclusion> personMustAcceptTheKind(VacancyDocument vacancy, PersonDocument person) {
        return unless(
                person.kinds().isEmpty() || person.kinds().contains(vacancy.kind()),
                Condition.KIND,
                () -> "岗位为" + vacancy.kind().label() + "，不在意向工作性质内");
    }

    private static Optional<Exclusion> hoursMustMeet(VacancyDocument vacancy, PersonDocument person) {
        var work = vacancy.calendar();
        var free = person.availability();
        return work == null || free == null
                ? Optional.empty()
                : unless(work.halfHoursWith(free) > 0, Condition.HOURS, () -> "岗位时间为" + work.words() + "，与可到岗的时段没有重合");
    }

    private static Optional<Exclusion> unless(boolean holds, Condition condition, Supplier<String> text) {
        return holds ? Optional.empty() : Optional.of(new Exclusion(condition, text.get()));
    }
}
