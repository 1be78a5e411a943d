package wangang.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingSettingsTest {

    private final RankingSettings shipped = RankingSettings.shipped();

    @Test
    void theShippedFileSaysEverything() {
        assertThat(shipped.weights()).containsOnlyKeys(Category.always());
        assertThat(shipped.unasked())
                .containsKeys(Category.MAJOR, Category.DEGREE, Category.SKILLS, Category.EXPERIENCE);
        assertThat(shipped.depth()).isEqualTo(200);
    }

    @Test
    void theWeightsOfADirectionMustAddUpToOne() {
        assertThatThrownBy(() -> shipped.withWeights(with(Category.PAY, 0.9)))
                .hasMessageContaining("FOR_PERSON must add up to 1, not to 1.790");
        assertThatThrownBy(() -> shipped.withWeights(with(Category.PAY, -1.0))).hasMessageContaining("weights.pay");
        assertThatThrownBy(() -> shipped.withWeights(Map.of())).hasMessageContaining("weights.major");
        assertThatThrownBy(() -> shipped.withWeights(with(Category.AVAILABILITY, 0.1)))
                .hasMessageContaining("wangang.ranking.availability");
    }

    @Test
    void theScaleMustRise() {
        assertThatThrownBy(() -> new Scale(0, 0.45, 0.5, 0.6)).hasMessageContaining("must rise");
        assertThatThrownBy(() -> new Scale(0.05, 0.55, 0.5, 0.6)).hasMessageContaining("must rise");
        assertThatThrownBy(() -> new Scale(0.05, 0.45, 0.5, 0.5)).hasMessageContaining("must rise");
    }

    @Test
    void whatIsNotAskedForCountsMoreThanAnUnknown() {
        assertThatThrownBy(() -> shipped.withUnasked(Map.of(Category.MAJOR, 0.5)))
                .hasMessageContaining("unasked.major");
    }

    @Test
    void otherFiguresMustMakeSenseToo() {
        assertThatThrownBy(() -> shipped.withBalance(0.5)).hasMessageContaining("balance");
        assertThatThrownBy(() -> new Thresholds(0, 0.5, 0.5)).hasMessageContaining("thresholds");
        assertThatThrownBy(() -> new WorkSettings(0.65, 0.15, 0.25, 0.6, 0.4)).hasMessageContaining("strange-title");
        assertThatThrownBy(() -> new WorkSettings(0.15, 0.65, 0.6, 1.1, 0.4)).hasMessageContaining("strange-text");
        assertThatThrownBy(() -> new WorkSettings(0.15, 0.65, 0.25, 0.6, 1.4)).hasMessageContaining("text-share");
        assertThatThrownBy(() -> of(1.5, 200)).hasMessageContaining("push-threshold");
        assertThatThrownBy(() -> of(0.5, 0)).hasMessageContaining("depth");
        assertThatThrownBy(() -> shipped.withCampaign(0.2)).hasMessageContaining("wangang.ranking.campaign");
    }

    private RankingSettings of(double pushThreshold, int depth) {
        return new RankingSettings(
                shipped.weights(),
                shipped.availability(),
                shipped.unasked(),
                shipped.balance(),
                shipped.scale(),
                shipped.thresholds(),
                shipped.work(),
                pushThreshold,
                depth,
                shipped.campaign(),
                shipped.stale(),
                shipped.employer());
    }

    private Map<Category, Double> with(Category category, double weight) {
        var weights = new EnumMap<>(shipped.weights());
        weights.put(category, weight);
        return weights;
    }
}
