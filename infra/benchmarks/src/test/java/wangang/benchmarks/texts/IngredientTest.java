package wangang.benchmarks.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wangang.benchmarks.measuring.ShippedSettings;
import wangang.matching.document.Documents;
import wangang.matching.relevance.RelevanceSettings;

class IngredientTest {

    @ParameterizedTest
    @EnumSource(
            value = Ingredient.class,
            names = {"DICTIONARY", "SYNONYMS"})
    void leavingItOutChangesTheMapping(Ingredient ingredient) throws IOException {
        try (var resource =
                Objects.requireNonNull(Documents.class.getResourceAsStream("/wangang/matching/vacancies.json"))) {
            var mapping = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(ingredient.left(mapping)).isNotEqualTo(mapping);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Ingredient.class,
            names = {"EMBEDDINGS", "CHARACTERS", "FUSION", "SECOND_STAGE"})
    void leavingItOutChangesTheSettings(Ingredient ingredient) {
        var shipped = new ShippedSettings().of("wangang.matching.relevance", RelevanceSettings.class);

        assertThat(ingredient.settings(shipped)).isNotEqualTo(shipped);
    }
}
