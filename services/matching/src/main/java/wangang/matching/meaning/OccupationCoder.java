package wangang.matching.meaning;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gives titles their occupation (中华人民共和国职业分类大典, 2022) with a confidence, and abstains rather than guess. */
public final class OccupationCoder {

    /**
     * An occupation that a title may have.
     *
     * @param code of four parts, as in 4-03-02-10
     * @param confidence 0 to 1: the share of titles of such a standing that are coded right
     */
    public record Coded(String code, double confidence) {}

    /** Below this a code would be wrong too often to build on. */
    private static final double CERTAIN_ENOUGH = 0.6;

    private final OccupationSpace space;

    public OccupationCoder(OccupationSpace space) {
        this.space = space;
    }

    /** Empty where nothing is certain enough. */
    public Optional<Coded> code(Meaning meaning) {
        return Optional.of(meaning)
                .filter(some -> some.occupations.length > 0)
                .map(some -> new Coded(space.codes().get(some.occupations[0]), confidence(some)))
                .filter(coded -> coded.confidence() >= CERTAIN_ENOUGH);
    }

    /** Likeliest first, by share; at most 24. */
    public List<Coded> likeliest(Meaning meaning, int most) {
        return IntStream.range(0, Math.min(most, meaning.occupations.length))
                .mapToObj(place -> new Coded(
                        space.codes().get(meaning.occupations[place]), meaning.root(place) * meaning.root(place)))
                .toList();
    }

    /** Logistic in the first share and its lead over the second. */
    private double confidence(Meaning meaning) {
        double sum =
                space.calibration(0) + space.calibration(1) * share(meaning, 0) + space.calibration(2) * lead(meaning);
        return 1 / (1 + Math.exp(-sum));
    }

    /** Share of the likeliest occupation. */
    public static double share(Meaning meaning) {
        return share(meaning, 0);
    }

    /** By how much the likeliest leads. */
    public static double lead(Meaning meaning) {
        return share(meaning, 0) - share(meaning, 1);
    }

    private static double share(Meaning meaning, int place) {
        return place < meaning.occupations.length ? meaning.root(place) * meaning.root(place) : 0;
    }
}
