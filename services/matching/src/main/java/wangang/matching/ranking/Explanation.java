package wangang.matching.ranking;

import java.util.List;
import java.util.Map;

/**
 * A match as it is told to one side.
 *
 * @param score both ways and combined
 * @param weights of each category inside its direction, as they were applied
 * @param evidence one finding per category
 * @param reasons one to three sentences in Chinese
 * @param improvements what would raise the score most, first; choices to wish otherwise last
 * @param exclusions hard conditions that bar the pair; told to the person only
 */
public record Explanation(
        Score score,
        Map<Category, Double> weights,
        List<Evidence> evidence,
        List<String> reasons,
        List<Improvement> improvements,
        List<Exclusion> exclusions) {

    /** The improvements in words, with their gain. */
    public List<String> improve() {
        return improvements.stream().map(Explanation::told).toList();
    }

    private static String told(Improvement improvement) {
        long points = Math.round(improvement.gain() * 100);
        return points < 1
                ? improvement.text()
                : improvement.text() + "（" + (isAssumed(improvement.action()) ? "若相符，" : "") + "匹配度提高约" + points
                        + "个百分点）";
    }

    private static boolean isAssumed(Improvement.Action action) {
        return action == Improvement.Action.FILL_IN || action == Improvement.Action.ASK;
    }
}
