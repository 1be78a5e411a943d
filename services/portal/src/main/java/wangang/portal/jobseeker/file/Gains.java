package wangang.portal.jobseeker.file;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changes of the file would bring, over the vacancies that fit best now. */
public final class Gains {

    private static final int SKILLS_SHOWN = 8;

    /**
     * @param vacancies how many of those looked at would fit better
     * @param points by which the one that gains most would rise, of 100
     */
    public record Gain(String category, int vacancies, long points) {}

    /** @param vacancies how many of those looked at ask for it */
    public record Wanted(String skill, int vacancies) {}

    private final List<Fit> fits;

    public Gains(List<Fit> fits) {
        this.fits = fits;
    }

    public int lookedAt() {
        return fits.size();
    }

    /** By what is true of the person and not in the file, or could be learnt. */
    public Optional<Gain> byAdding(String category) {
        return gain(category, List.of("FILL_IN", "LEARN"));
    }

    /** By wishing for something else; the best first. */
    public List<Gain> byReconsidering() {
        return List.of("PAY", "PLACE", "KIND", "OCCUPATION", "AVAILABILITY").stream()
                .map(category -> gain(category, List.of("RECONSIDER")))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingLong(Gain::points).reversed())
                .toList();
    }

    /** Skills asked for that the file does not have, the most wanted first. */
    public List<Wanted> wantedSkills() {
        var counts = new LinkedHashMap<String, Integer>();
        fits.forEach(fit -> fit.missingSkills().forEach(skill -> counts.merge(skill, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SKILLS_SHOWN)
                .map(entry -> new Wanted(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Optional<Gain> gain(String category, List<String> actions) {
        var gains = fits.stream()
                .map(fit -> fit.improvementsOrNone().stream()
                        .filter(one -> one.category().equals(category) && actions.contains(one.action()))
                        .mapToDouble(Fit.Improvement::gain)
                        .max())
                .filter(java.util.OptionalDouble::isPresent)
                .mapToDouble(java.util.OptionalDouble::getAsDouble)
                .toArray();
        long points = Math.round(java.util.Arrays.stream(gains).max().orElse(0) * 100);
        return points == 0 ? Optional.empty() : Optional.of(new Gain(category, gains.length, points));
    }
}
