package wangang.matching.reach;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.matching.document.VacancyDocument;
import wangang.matching.guidance.UsualPay;
import wangang.matching.reach.Reach.Cause;
import wangang.matching.reach.Reach.Obstacle;

/** What makes a vacancy hard to fill: few people for each opening, low pay, and for how long nobody has been found. */
record Difficulty(int points, List<Obstacle> reasons) {

    private static final int WHOLE = 100;

    /** From where on long ways are worth a word. */
    private static final double MANY = 0.5;

    /**
     * @param reachable people for all openings
     * @param far share of those who else may fit whose way is longer than they wish, 0 to 1
     */
    static Difficulty of(
            VacancyDocument vacancy,
            PeopleCount reachable,
            double far,
            @Nullable UsualPay usual,
            Instant now,
            ReachSettings settings) {
        var reasons = new ArrayList<Obstacle>();
        double perOpening = reachable.about() / (double) vacancy.openings();
        double few = 1 - Math.min(1, perOpening / settings.perOpening());
        add(
                reasons,
                Cause.FEW_PEOPLE,
                settings.few() * few,
                "合适的求职者" + reachable.text() + "，要招 " + vacancy.openings() + " 人");

        double gap = usual == null ? 0 : usual.gap(vacancy.pay());
        if (usual != null) {
            var text = "薪资低于同类岗位中位数 %d%%（同类岗位一般为 %s）".formatted(Math.round(gap * WHOLE), usual.text());
            add(reasons, Cause.PAY, settings.pay() * Math.min(1, gap / settings.payGap()), text);
        }

        long days = Duration.between(vacancy.publishedAt(), now).toDays();
        double time = 1 - settings.few() - settings.pay();
        add(
                reasons,
                Cause.OPEN_LONG,
                time * Math.min(1, days / (double) settings.days()),
                "已发布 " + days + " 天，还缺 " + vacancy.openings() + " 人");
        int points = reasons.stream().mapToInt(Obstacle::points).sum();
        if (far >= MANY) {
            reasons.add(new Obstacle(Cause.FAR, 0, "对这类岗位有意向的人中，有一半以上上班路程超过了自己的意愿"));
        }
        reasons.sort(Comparator.comparingInt(Obstacle::points).reversed());
        return new Difficulty(points, List.copyOf(reasons));
    }

    private static void add(List<Obstacle> reasons, Cause cause, double share, String text) {
        int points = (int) Math.round(share * WHOLE);
        if (points > 0) {
            reasons.add(new Obstacle(cause, points, text));
        }
    }
}
