package wangang.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wangang.benchmarks.twosided.systems.JudgedIndex;
import wangang.matching.index.IndexSettings;

class ShippedSettingsTest {

    private final ShippedSettings shipped = new ShippedSettings();

    @Test
    void theIndexIsCalledAsInTheService() {
        assertThat(shipped.of("wangang.matching.index", IndexSettings.class).vacancies())
                .isEqualTo(JudgedIndex.NAME);
    }
}
