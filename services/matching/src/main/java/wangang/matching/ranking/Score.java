package wangang.matching.ranking;

/**
 * How well the person meets the vacancy, how well the vacancy meets the person's wishes, and both; each 0 to 1.
 *
 * @param forVacancy how well the person meets the vacancy
 * @param forPerson how well the vacancy meets the person's wishes
 * @param combined harmonic mean of the two
 */
public record Score(double forVacancy, double forPerson, double combined) {

    /** Combined by the harmonic mean, which stays near the worse of the two: a one-sided match cannot win. */
    static Score of(double forVacancy, double forPerson) {
        double sum = forVacancy + forPerson;
        return new Score(
                rounded(forVacancy), rounded(forPerson), rounded(sum == 0 ? 0 : 2 * forVacancy * forPerson / sum));
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
