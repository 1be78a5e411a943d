package wangang.documentation.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataProperty;

class ModuleSettingsTest {

    @Test
    void takesVariableAndDefaultFromAFileThatNamesThem() {
        var settings = settings(
                property("wangang.shelf.places", "java.lang.Integer", "how many there are (places)"),
                Map.of("wangang.shelf.places", "${WANGANG_PLACES:7}"));

        assertThat(settings.flaws()).isEmpty();
        assertThat(settings.settings())
                .containsExactly(
                        new Setting("wangang.shelf.places", "WANGANG_PLACES", "places", "7", "how many there are"));
    }

    @Test
    void spellsTheVariableThatSpringReadsWhereNoFileNamesOne() {
        var settings = settings(property("wangang.shelf.per-person-a-day", "java.time.Duration", "how long"), Map.of());

        assertThat(settings.settings().getFirst().variable()).isEqualTo("WANGANG_SHELF_PERPERSONADAY");
    }

    @Test
    void listsEachKeyOfAMapThatIsSet() {
        var settings = settings(
                property(
                        "wangang.shelf.weights",
                        "java.util.Map<java.lang.String,java.lang.Double>",
                        "of each kind (weight)"),
                Map.of("wangang.shelf.weights.tins", "2", "wangang.shelf.weights.jars", "3"));

        assertThat(settings.settings().stream().map(Setting::property))
                .containsExactly("wangang.shelf.weights.jars", "wangang.shelf.weights.tins");
    }

    @Test
    void complainsOfASettingWithoutADescription() {
        assertThat(settings(property("wangang.shelf.name", "java.lang.String", ""), Map.of())
                        .flaws())
                .singleElement()
                .asString()
                .contains("wangang.shelf.name has no description");
    }

    @Test
    void complainsOfANumberWithoutAUnit() {
        assertThat(settings(property("wangang.shelf.places", "java.lang.Integer", "how many"), Map.of())
                        .flaws())
                .singleElement()
                .asString()
                .contains("wangang.shelf.places", "no unit");
    }

    @Test
    void complainsOfWhatAFileSetsAndNobodyDescribes() {
        assertThat(new ModuleSettings(
                                "shop", Map.of(), Map.of("server.port", "${WANGANG_PORT:0}", "server.shutdown", "now"))
                        .flaws())
                .singleElement()
                .asString()
                .contains("server.port");
    }

    @Test
    void complainsOfAVariableThatWouldSetTwoProperties() {
        var described = new TreeMap<>(property("wangang.shelf.url", "java.net.URI", "where it is"));
        described.putAll(property("wangang.till.url", "java.net.URI", "where it is"));

        assertThat(new ModuleSettings("shop", described, Map.of("wangang.till.url", "${WANGANG_SHELF_URL:}")).flaws())
                .singleElement()
                .asString()
                .contains("WANGANG_SHELF_URL would set both");
    }

    private static ModuleSettings settings(
            Map<String, ConfigurationMetadataProperty> described, Map<String, String> set) {
        return new ModuleSettings("shop", described, set);
    }

    private static Map<String, ConfigurationMetadataProperty> property(String name, String type, String description) {
        var property = new ConfigurationMetadataProperty();
        property.setId(name);
        property.setType(type);
        property.setDescription(description);
        return Map.of(name, property);
    }
}
