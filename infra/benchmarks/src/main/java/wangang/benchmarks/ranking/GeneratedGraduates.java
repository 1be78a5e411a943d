package wangang.benchmarks.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import wangang.matching.document.PersonDocument;
import wangang.matching.vocabulary.Degree;

/**
 * Made-up people, the same for a seed. The school bears on the degree, as it does in life, and on nothing else: among
 * people of one degree any difference by school would be the ranking's own.
 */
final class GeneratedGraduates {

    private static final List<String> SUBDISTRICTS = List.of("310105001", "310105002", "310105004", "310105005");
    private static final int YEAR = 2026;

    private final Random random;

    private GeneratedGraduates(long seed) {
        random = new Random(seed);
    }

    static List<Graduate> of(int count, long seed) {
        var generator = new GeneratedGraduates(seed);
        return IntStream.range(0, count).mapToObj(generator::graduate).toList();
    }

    private Graduate graduate(int number) {
        var tier = List.of(SchoolTier.LEADING, SchoolTier.ORDINARY, SchoolTier.VOCATIONAL)
                .get(drawn(0.15, 0.65));
        return new Graduate(file(number, degree(tier)), tier.label());
    }

    private Degree degree(SchoolTier tier) {
        return switch (tier) {
            case LEADING ->
                List.of(Degree.BACHELOR, Degree.MASTER, Degree.DOCTOR).get(drawn(0.5, 0.95));
            case ORDINARY ->
                List.of(Degree.BACHELOR, Degree.MASTER, Degree.DOCTOR).get(drawn(0.85, 0.99));
            case VOCATIONAL -> List.of(Degree.COLLEGE, Degree.BACHELOR).get(drawn(0.9, 1));
        };
    }

    private PersonDocument file(int number, Degree degree) {
        var trade = Trade.ALL.get(random.nextInt(Trade.ALL.size()));
        var file = new LinkedHashMap<String, Object>();
        file.put("personId", "graduate " + number);
        file.put("degree", degree.name());
        file.put("degreeRank", degree.rank());
        file.put("graduationYear", YEAR - random.nextInt(2));
        file.put("skills", some(trade.skills(), 4));
        file.put("experienceYears", random.nextInt(3));
        file.put("wishSubdistricts", some(SUBDISTRICTS, 2));
        file.put("kinds", List.of("FULL_TIME", "INTERNSHIP"));
        if (often()) {
            file.put("majorCode", some(trade.majors(), 1).getFirst());
        }
        if (often()) {
            file.put("wishTitles", some(trade.titles(), 2));
        }
        if (often()) {
            file.put("payMin", 5_000 + 1_000 * random.nextInt(8));
        }
        if (!often()) {
            file.put("experienceTitles", some(trade.titles(), 1));
        }
        return People.of(file);
    }

    private boolean often() {
        return random.nextDouble() < 0.8;
    }

    /** 0 below the first bound, 1 below the second, else 2. */
    private int drawn(double first, double second) {
        double draw = random.nextDouble();
        return draw < first ? 0 : draw < second ? 1 : 2;
    }

    private List<String> some(List<String> all, int most) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, 1 + random.nextInt(Math.min(most, all.size()))));
    }
}
