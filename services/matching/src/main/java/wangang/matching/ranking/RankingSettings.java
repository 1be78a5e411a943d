package wangang.matching.ranking;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param weights of each category inside its direction; 1 where absent (weight)
 * @param pushThreshold combined score from which a match is pushed (0 to 1)
 * @param depth how many of the retrieved the second stage looks at (hits)
 */
@ConfigurationProperties("wangang.ranking")
public record RankingSettings(
        Map<Category, Double> weights,
        @DefaultValue("0.62") double pushThreshold,
        @DefaultValue("200") int depth) {

    public RankingSettings {
        var all = new EnumMap<Category, Double>(Category.class);
        for (var category : Category.values()) {
            double weight = weights.getOrDefault(category, 1.0);
            if (weight < 0) {
                throw new IllegalArgumentException("wangang.ranking.weights." + category + " is negative");
            }
            all.put(category, weight);
        }
        weights = Map.copyOf(all);
        if (depth < 1 || depth > 1000) {
            throw new IllegalArgumentException("wangang.ranking.depth must be 1 to 1000");
        }
    }

    double weightOf(Category category) {
        return weights.getOrDefault(category, 1.0);
    }
}
