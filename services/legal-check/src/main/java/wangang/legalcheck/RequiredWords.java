package wangang.legalcheck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of which every match of an expression contains one.
 *
 * @param commonness an estimate of how often one of them stands in a text
 * @param nearest the fewest characters that stand between the beginning of the match and the word
 * @param farthest the most
 */
record RequiredWords(Set<String> words, double commonness, int nearest, int farthest) {

    RequiredWords(Set<String> words, int nearest, int farthest) {
        this(words, commonness(words), nearest, farthest);
    }

    RequiredWords behind(int shortest, int longest) {
        return new RequiredWords(words, commonness, nearest + shortest, farthest + longest);
    }

    /** One of any, where any may be what the expression takes. */
    static RequiredWords either(List<RequiredWords> branches) {
        var words = new HashSet<String>();
        int nearest = Integer.MAX_VALUE;
        int farthest = 0;
        for (var branch : branches) {
            words.addAll(branch.words);
            nearest = Math.min(nearest, branch.nearest);
            farthest = Math.max(farthest, branch.farthest);
        }
        return new RequiredWords(words, nearest, farthest);
    }

    /** An estimate of how many places they leave to try: those that stand close to the beginning leave few. */
    double places() {
        return commonness * (farthest - nearest + 1);
    }

    private static double commonness(Set<String> words) {
        double sum = 0;
        for (var word : words) {
            sum += switch (word.length()) {
                case 1 -> 1;
                case 2 -> 0.02;
                default -> 0.005;
            };
        }
        return sum;
    }
}
