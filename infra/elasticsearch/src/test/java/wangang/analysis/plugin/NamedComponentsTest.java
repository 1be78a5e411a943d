package wangang.analysis.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

class NamedComponentsTest {

    @Test
    void namesEachFactoryAsItsAnnotationDoes() throws Exception {
        Map<String, String> annotated = new TreeMap<>();
        for (Class<? extends AnalyzerFactory> factory : List.of(
                BigramAnalyzerFactory.class,
                ExactAnalyzerFactory.class,
                IndexAnalyzerFactory.class,
                SearchAnalyzerFactory.class)) {
            annotated.put(factory.getAnnotation(NamedComponent.class).value(), factory.getName());
        }

        String json = Files.readString(Path.of("target/plugin/named_components.json"));
        Map<String, Map<String, String>> described = new ObjectMapper().readValue(json, new TypeReference<>() {});

        assertThat(described).isEqualTo(Map.of(AnalyzerFactory.class.getName(), annotated));
    }
}
