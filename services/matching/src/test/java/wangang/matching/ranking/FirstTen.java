package wangang.matching.ranking;

import static wangang.matching.ranking.Pairs.document;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import wangang.matching.document.VacancyDocument;

/**
 * What a ranking does to the first ten of 200 generated people, compared with another.
 *
 * @param replaced per cent of them
 * @param fitBefore mean combined score, 0 to 1
 * @param fitNow the same
 */
record FirstTen(double replaced, double fitBefore, double fitNow) {

    static final int PEOPLE = 200;

    static FirstTen of(Ranking plain, Ranking ranking, List<VacancyDocument> vacancies) {
        var changes = IntStream.range(0, PEOPLE)
                .parallel()
                .mapToObj(seed -> document(new GeneratedPairs(seed).person()))
                .map(person -> between(plain.vacanciesFor(person, vacancies), ranking.vacanciesFor(person, vacancies)))
                .toList();
        return new FirstTen(
                mean(changes.stream().mapToDouble(FirstTen::replaced).toArray()),
                mean(changes.stream().mapToDouble(FirstTen::fitBefore).toArray()),
                mean(changes.stream().mapToDouble(FirstTen::fitNow).toArray()));
    }

    @Override
    public String toString() {
        return "%.2f %% replaced, mean fit %.4f, then %.4f".formatted(replaced, fitBefore, fitNow);
    }

    private static FirstTen between(List<Match> before, List<Match> now) {
        var were = ids(before);
        long gone = ids(now).stream().filter(id -> !were.contains(id)).count();
        return new FirstTen(10.0 * gone, meanFit(before), meanFit(now));
    }

    private static List<UUID> ids(List<Match> matches) {
        return matches.stream()
                .limit(10)
                .map(match -> match.vacancy().vacancyId())
                .toList();
    }

    private static double meanFit(List<Match> matches) {
        return mean(matches.stream()
                .limit(10)
                .mapToDouble(match -> match.score().combined())
                .toArray());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
