package wangang.matching.ranking;

/**
 * From where on a finding is called met.
 *
 * @param skills share of the skills asked for that the file names (0 to 1)
 * @param occupation nearness of a wish to the vacancy's work (0 to 1)
 * @param related nearness of a post held, or of a major where none is asked for, to the vacancy's work (0 to 1)
 */
public record Thresholds(double skills, double occupation, double related) {

    public Thresholds {
        for (double threshold : new double[] {skills, occupation, related}) {
            if (threshold <= 0 || threshold > 1) {
                throw new IllegalArgumentException(
                        "wangang.ranking.thresholds must be above 0 and at most 1, not " + threshold);
            }
        }
    }
}
