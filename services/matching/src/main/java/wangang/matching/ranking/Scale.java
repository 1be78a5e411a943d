package wangang.matching.ranking;

/**
 * What a finding counts. A miss always counts less than an unknown and an unknown less than what is met, so that
 * writing down what fits never lowers a score.
 *
 * @param leastOfMiss what a complete miss counts; above 0, so that nothing makes all the rest indifferent (0 to 1)
 * @param mostOfMiss what a miss by a hair counts (0 to 1)
 * @param unknown what counts that cannot be told (0 to 1)
 * @param leastOfMet what the poorest way of meeting a demand counts; the best counts 1 (0 to 1)
 */
public record Scale(double leastOfMiss, double mostOfMiss, double unknown, double leastOfMet) {

    public Scale {
        boolean rising = 0 < leastOfMiss && leastOfMiss <= mostOfMiss && mostOfMiss < unknown && unknown < leastOfMet;
        if (!rising || leastOfMet > 1) {
            throw new IllegalArgumentException("wangang.ranking.scale must rise: 0 < least-of-miss ≤ most-of-miss <"
                    + " unknown < least-of-met ≤ 1, not " + leastOfMiss + ", " + mostOfMiss + ", " + unknown + ", "
                    + leastOfMet);
        }
    }

    /** @param share of the demand that is met, 0 to 1 */
    double missed(double share) {
        return between(leastOfMiss, mostOfMiss, share);
    }

    /** @param degree how well a demand is met that is met, 0 to 1 */
    double met(double degree) {
        return between(leastOfMet, 1, degree);
    }

    /** Better than an unknown from the first part that is met. */
    double partly(double share) {
        return between(unknown, 1, share);
    }

    static double between(double from, double to, double share) {
        return from + (to - from) * Math.clamp(share, 0, 1);
    }

    /** In fifths: from finer shares an employer could work out a candidate's lowest pay or way from home. */
    static double coarse(double share) {
        return Math.floor(share * 5) / 5;
    }
}
