package wangang.matching.sharing;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wangang.matching.ranking.Category;
import wangang.matching.ranking.Evidence;
import wangang.matching.ranking.Match;
import wangang.matching.ranking.Ranking;

/**
 * How well two postings suit each other: the fit as the ranking of people and vacancies judges it, how many of the people
 * and how many of the days. Headcount and days together move a score by at most a fifth: half of the people with the
 * right skills are worth more than all with the wrong ones.
 */
final class JudgingStaff {

    private static final double HEADCOUNT = 0.1;
    private static final double DAYS_SHARE = 0.1;

    /** Of what postings say; the rest is the same for all. */
    private static final Set<Category> TOLD =
            EnumSet.of(Category.OCCUPATION, Category.SKILLS, Category.DEGREE, Category.PAY, Category.PLACE);

    private final Ranking ranking;

    JudgingStaff(Ranking ranking) {
        this.ranking = ranking;
    }

    StaffingMatch judge(StaffPosting own, StaffPosting other, Match match, LocalDate today) {
        var from = later(own.firstDayFrom(today), other.firstDayFrom(today));
        var until = own.lastDay().isBefore(other.lastDay()) ? own.lastDay() : other.lastDay();
        long days = DAYS.between(from, until) + 1;
        long wanted = DAYS.between(own.firstDayFrom(today), own.lastDay()) + 1;
        double heads = Math.min(1, (double) other.remaining() / Math.max(1, own.remaining()));
        double fit = match.score().combined();
        double share = Math.min(1, (double) days / wanted);
        double score = (1 - HEADCOUNT - DAYS_SHARE) * fit + HEADCOUNT * heads + DAYS_SHARE * share;
        return new StaffingMatch(
                other.staffingId(),
                other.side(),
                other.employerId(),
                other.employerName(),
                other.title(),
                other.remaining(),
                from,
                until,
                days,
                kilometres(own, other),
                other.monthlyCost(),
                rounded(score, 10_000),
                rounded(fit, 10_000),
                evidence(own, other, match, days, wanted));
    }

    private List<String> evidence(StaffPosting own, StaffPosting other, Match match, long days, long wanted) {
        var sentences = new ArrayList<String>();
        sentences.add(
                other.remaining() >= own.remaining()
                        ? "人数足够：对方" + other.remaining() + "人，本单位" + own.remaining() + "人"
                        : "人数部分满足：对方" + other.remaining() + "人，本单位" + own.remaining() + "人");
        sentences.add(
                days >= wanted
                        ? "用工期完全重合：共" + days + "天"
                        : "用工期重合" + days + "天，占本单位的" + Math.round(100.0 * days / wanted) + "%");
        ranking.explainToEmployer(match).evidence().stream()
                .filter(evidence -> TOLD.contains(evidence.category()))
                .map(Evidence::text)
                .map(JudgingStaff::ofStaff)
                .forEach(sentences::add);
        return List.copyOf(sentences);
    }

    /** The ranking speaks of a candidate and a vacancy; here these are staff that are lent and a need. */
    private static String ofStaff(String sentence) {
        return sentence.replace("候选人档案", "借出信息").replace("候选人", "借出员工").replace("岗位", "用工需求");
    }

    private static @Nullable Double kilometres(StaffPosting own, StaffPosting other) {
        return own.position() == null || other.position() == null
                ? null
                : rounded(own.position().kilometresTo(other.position()), 10);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static double rounded(double value, int parts) {
        return Math.round(value * parts) / (double) parts;
    }
}
