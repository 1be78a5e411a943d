package wangang.matching.ranking;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import wangang.matching.ranking.Category.Direction;

/**
 * How well the person meets the vacancy, how well the vacancy meets the person's wishes, and both; each 0 to 1.
 *
 * @param forVacancy how well the person meets the vacancy
 * @param forPerson how well the vacancy meets the person's wishes
 * @param combined near the worse of the two
 */
public record Score(double forVacancy, double forPerson, double combined) {

    /** @param value of each category, 0 to 1 */
    public static Score of(ToDoubleFunction<Category> value, RankingSettings settings) {
        return of(value, settings.weights(), settings.balance());
    }

    /** @param weights of the categories that the pair is judged by */
    static Score of(ToDoubleFunction<Category> value, Map<Category, Double> weights, double balance) {
        return of(mean(value, weights, Direction.FOR_VACANCY), mean(value, weights, Direction.FOR_PERSON), balance);
    }

    private static double mean(ToDoubleFunction<Category> value, Map<Category, Double> weights, Direction direction) {
        double sum = 0;
        double all = 0;
        for (var weight : weights.entrySet()) {
            if (weight.getKey().direction() == direction) {
                sum += weight.getValue() * value.applyAsDouble(weight.getKey());
                all += weight.getValue();
            }
        }
        return sum / all;
    }

    /**
     * Combined by the power mean of exponent −balance (1 is the harmonic mean, large values the worse side alone): never
     * more than 2^(1/balance) times the worse side, so that a match good for one side only cannot win.
     */
    static Score of(double forVacancy, double forPerson, double balance) {
        double worse = Math.min(forVacancy, forPerson);
        double ratio = worse == 0 ? 0 : worse / Math.max(forVacancy, forPerson);
        return new Score(forVacancy, forPerson, worse * Math.pow((1 + Math.pow(ratio, balance)) / 2, -1 / balance));
    }

    /** As it is told: four decimals. */
    public Score rounded() {
        return new Score(rounded(forVacancy), rounded(forPerson), rounded(combined));
    }

    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
