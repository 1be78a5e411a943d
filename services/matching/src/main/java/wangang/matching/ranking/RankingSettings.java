package wangang.matching.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/**
 * All weights and thresholds; shipped in {@code wangang-ranking.yml}.
 *
 * @param weights of each category; those of one direction add up to 1, so one is changed together with another (weight)
 * @param availability what the calendar takes of the person's direction where a vacancy lays down its hours, from all
 *     the others alike; without hours nothing (0 to 0.5)
 * @param unasked what a category counts that the vacancy asks nothing in (0 to 1)
 * @param balance how near the combined score is to the worse side: 1 is the harmonic mean, more is nearer; at least 1
 *     (exponent)
 * @param scale what met, missed and unknown count
 * @param thresholds from where on a finding is called met
 * @param work how likeness of titles and texts becomes closeness of work
 * @param pushThreshold combined score from which a match is pushed (0 to 1)
 * @param depth how many of the retrieved the second stage looks at (hits)
 * @param campaign by how much less the combined score of what takes part in a campaign may be than that of what comes
 *     behind it all the same, in lists for a person; only what is worth pushing gains by it, and 0 is no preference at all
 *     (0 to 0.1)
 * @param stale by how much the combined score of what nobody has confirmed for weeks counts less, in the same lists (0
 *     to 0.1)
 * @param employer by how much more or less at most counts what an employer offers, by how reliably it answers and
 *     keeps its vacancies fresh; only what is worth pushing gains by it (0 to 0.1)
 */
@ConfigurationProperties("wangang.ranking")
public record RankingSettings(
        Map<Category, Double> weights,
        double availability,
        Map<Category, Double> unasked,
        double balance,
        @NestedConfigurationProperty @DefaultValue Scale scale,
        @NestedConfigurationProperty @DefaultValue Thresholds thresholds,
        @NestedConfigurationProperty @DefaultValue WorkSettings work,
        double pushThreshold,
        int depth,
        double campaign,
        double stale,
        double employer) {

    private static final String FILE = "wangang-ranking.yml";

    /** More would no longer be a preference among what fits about as well. */
    private static final double MOST = 0.1;

    private static final double MOST_OF_AVAILABILITY = 0.5;

    /** As much as rounding to two or three decimals loses. */
    private static final double ROUNDING = 0.005;

    public RankingSettings {
        weights = checkedWeights(weights);
        unasked = checkedUnasked(unasked, scale);
        if (availability < 0 || availability > MOST_OF_AVAILABILITY) {
            throw new IllegalArgumentException("wangang.ranking.availability must be 0 to 0.5, not " + availability);
        }
        if (balance < 1) {
            throw new IllegalArgumentException("wangang.ranking.balance must be at least 1, not " + balance);
        }
        if (pushThreshold < 0 || pushThreshold > 1) {
            throw new IllegalArgumentException("wangang.ranking.push-threshold must be 0 to 1, not " + pushThreshold);
        }
        if (depth < 1 || depth > 1000) {
            throw new IllegalArgumentException("wangang.ranking.depth must be 1 to 1000, not " + depth);
        }
        checkPreference("campaign", campaign);
        checkPreference("stale", stale);
        checkPreference("employer", employer);
    }

    /** As they are shipped, without a container. */
    public static RankingSettings shipped() {
        try {
            var sources = new YamlPropertySourceLoader().load(FILE, new ClassPathResource(FILE));
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("wangang.ranking", RankingSettings.class)
                    .get();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public RankingSettings withWeights(Map<Category, Double> others) {
        return with(parts -> parts.weights = others);
    }

    public RankingSettings withBalance(double other) {
        return with(parts -> parts.balance = other);
    }

    public RankingSettings withUnasked(Map<Category, Double> others) {
        return with(parts -> parts.unasked = others);
    }

    public RankingSettings withWork(WorkSettings other) {
        return with(parts -> parts.work = other);
    }

    public RankingSettings withCampaign(double other) {
        return with(parts -> parts.campaign = other);
    }

    public RankingSettings withStanding(double ofStale, double ofEmployer) {
        return with(parts -> {
            parts.stale = ofStale;
            parts.employer = ofEmployer;
        });
    }

    private RankingSettings with(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.together();
    }

    /** The weights where the calendar counts as well; those of a direction still add up to 1. */
    Map<Category, Double> weightsWithAvailability() {
        var all = new EnumMap<>(weights);
        all.replaceAll((category, weight) ->
                category.direction() == Category.Direction.FOR_PERSON ? weight * (1 - availability) : weight);
        all.put(Category.AVAILABILITY, availability);
        return Collections.unmodifiableMap(all);
    }

    double unaskedOf(Category category) {
        return unasked.getOrDefault(category, 1.0);
    }

    private static Map<Category, Double> checkedWeights(Map<Category, Double> weights) {
        for (var category : Category.always()) {
            var weight = weights.get(category);
            if (weight == null || weight < 0) {
                throw new IllegalArgumentException(
                        "wangang.ranking.weights." + name(category) + " must be 0 or more, not " + weight);
            }
        }
        if (weights.containsKey(Category.AVAILABILITY)) {
            throw new IllegalArgumentException(
                    "wangang.ranking.availability stands beside wangang.ranking.weights, not among them");
        }
        for (var direction : Category.Direction.values()) {
            double sum = Category.always().stream()
                    .filter(category -> category.direction() == direction)
                    .mapToDouble(category -> weights.getOrDefault(category, 0.0))
                    .sum();
            if (Math.abs(sum - 1) > ROUNDING) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "wangang.ranking.weights %s must add up to 1, not to %.3f", direction, sum));
            }
        }
        return ordered(weights);
    }

    /** More than an unknown, and less than what is met in part: nothing asked is no merit, and no fault. */
    private static Map<Category, Double> checkedUnasked(Map<Category, Double> unasked, Scale scale) {
        unasked.forEach((category, value) -> {
            if (value <= scale.unknown() || value > 1) {
                throw new IllegalArgumentException("wangang.ranking.unasked." + name(category)
                        + " must be above wangang.ranking.scale.unknown and at most 1, not " + value);
            }
        });
        return ordered(unasked);
    }

    private static void checkPreference(String name, double value) {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException("wangang.ranking." + name + " must be 0 to 0.1, not " + value);
        }
    }

    private static String name(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }

    private static Map<Category, Double> ordered(Map<Category, Double> values) {
        var ordered = new EnumMap<Category, Double>(Category.class);
        ordered.putAll(values);
        return Collections.unmodifiableMap(ordered);
    }

    /** What a copy may have of its own. */
    private static final class Parts {

        private final RankingSettings from;
        private Map<Category, Double> weights;
        private Map<Category, Double> unasked;
        private double balance;
        private WorkSettings work;
        private double campaign;
        private double stale;
        private double employer;

        private Parts(RankingSettings from) {
            this.from = from;
            weights = from.weights;
            unasked = from.unasked;
            balance = from.balance;
            work = from.work;
            campaign = from.campaign;
            stale = from.stale;
            employer = from.employer;
        }

        private RankingSettings together() {
            return new RankingSettings(
                    weights,
                    from.availability,
                    unasked,
                    balance,
                    from.scale,
                    from.thresholds,
                    work,
                    from.pushThreshold,
                    from.depth,
                    campaign,
                    stale,
                    employer);
        }
    }
}
