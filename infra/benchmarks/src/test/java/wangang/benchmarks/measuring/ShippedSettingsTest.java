package wangang.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wangang.matching.index.IndexSettings;
import wangang.matching.ranking.Category;
import wangang.matching.ranking.RankingSettings;

class ShippedSettingsTest {

    private final ShippedSettings shipped = new ShippedSettings();

    @Test
    void theWeightsAreTheServicesOwnNotTheDefaultOfOne() {
        assertThat(shipped.of("wangang.ranking", RankingSettings.class).weights())
                .containsEntry(Category.MAJOR, 3.0);
    }

    @Test
    void theIndexIsCalledAsInTheService() {
        assertThat(shipped.of("wangang.matching.index", IndexSettings.class).vacancies())
                .isEqualTo(JudgedIndex.NAME);
    }
}
