package wangang.matching.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wangang.matching.ranking.Category.Direction;
import wangang.matching.ranking.Evidence.Status;

/** One to three sentences: what bars the pair, what speaks most for it, then what is most amiss. */
final class Reasons {

    private static final int MOST_SENTENCES = 3;

    private Reasons() {}

    static List<String> of(Match match, Reader reader) {
        var weighed = match.findings().stream()
                .filter(found -> match.weight(found) > 0)
                .toList();
        var sentences = new ArrayList<String>();
        if (reader == Reader.PERSON) {
            HardConditions.broken(match.vacancy(), match.person()).stream()
                    .limit(1)
                    .forEach(broken -> sentences.add("不在推荐之列：" + broken.text()));
        }
        weighed.stream()
                .filter(found -> found.status() == Status.MET)
                .sorted(Comparator.comparing(Finding::specific)
                        .reversed()
                        .thenComparingDouble(found -> -found.value() * match.weight(found)))
                .limit(MOST_SENTENCES - 1L - sentences.size())
                .forEach(found -> sentences.add(found.sentence().to(reader)));
        weighed.stream()
                .filter(Reasons::isAmiss)
                .max(Comparator.comparingDouble(found -> (1 - found.value()) * match.weight(found)))
                .ifPresent(found ->
                        sentences.add(opening(found, reader) + found.sentence().to(reader)));
        return sentences.isEmpty()
                ? match.findings().stream()
                        .limit(1)
                        .map(found -> found.sentence().to(reader))
                        .toList()
                : List.copyOf(sentences);
    }

    /** A demand that is missed, or one that the file leaves open; what the other wishes and nobody told is no fault. */
    private static boolean isAmiss(Finding found) {
        return found.status() == Status.SHORT
                || (found.status() == Status.UNKNOWN && found.category().direction() == Direction.FOR_VACANCY);
    }

    private static String opening(Finding found, Reader reader) {
        return reader == Reader.PERSON ? "还差：" : found.status() == Status.SHORT ? "不足：" : "待确认：";
    }
}
