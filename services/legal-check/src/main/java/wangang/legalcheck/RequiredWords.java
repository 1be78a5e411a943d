package wangang.legalcheck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of which every match of an expression contains one.
 *
 * @param nearest the fewest characters that stand between the beginning of the match and the word
 * @param farthest the most
 */
record RequiredWords(Set<String> words, int nearest, int farthest) {

    RequiredWords(Set<String> words) {
        this(words, 0, 0);
    }

    RequiredWords behind(int shortest, int longest) {
        return new RequiredWords(words, nearest + shortest, farthest + longest);
    }

    /** One of either, where either may be what the expression takes. */
    static RequiredWords either(List<RequiredWords> branches) {
        var words = new HashSet<String>();
        branches.forEach(branch -> words.addAll(branch.words));
        return new RequiredWords(
                words,
                branches.stream().mapToInt(RequiredWords::nearest).min().orElse(0),
                branches.stream().mapToInt(RequiredWords::farthest).max().orElse(0));
    }

    /** An estimate of how often they call for a try: the fewer, longer and closer to the beginning, the better. */
    double tries() {
        return words.stream().mapToDouble(RequiredWords::commonness).sum() * (farthest - nearest + 1);
    }

    private static double commonness(String word) {
        return switch (word.length()) {
            case 1 -> 1;
            case 2 -> 0.05;
            default -> 0.01;
        };
    }
}
