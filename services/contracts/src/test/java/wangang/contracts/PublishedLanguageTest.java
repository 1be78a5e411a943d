package wangang.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedLanguageTest {

    private static final Pattern MESSAGE = Pattern.compile("(?m)^ {6}([a-z.-]+\\.v\\d+): \\{");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Path> examples() {
        return ContractFiles.examples();
    }

    @Test
    void everyTypeIsInTheAsyncApiDocumentAndTheOtherWayRound() throws IOException {
        var document = Files.readString(ContractFiles.ROOT.resolve("asyncapi.yaml"));
        var documented =
                MESSAGE.matcher(document).results().map(match -> match.group(1)).toList();
        assertThat(documented).containsExactlyInAnyOrderElementsOf(ContractFiles.types());
    }

    @Test
    void everyTypeHasAnExample() {
        var shown = ContractFiles.examples().stream()
                .map(file -> file.getFileName().toString().replaceAll("\\.\\d+\\.json$", ""))
                .distinct()
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(ContractFiles.types());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleFitsItsSchema(Path file) {
        var example = ContractFiles.json(file);
        var type = example.at("/headers/ce_type").asString();
        var schema =
                REGISTRY.getSchema(SchemaLocation.of("classpath:wangang/contracts/schemas/" + type + ".schema.json"));
        assertThat(schema.validate(example.get("data").toString(), InputFormat.JSON))
                .as(file.getFileName().toString())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleCarriesCloudEventsHeaders(Path file) {
        var example = ContractFiles.json(file);
        var headers = example.get("headers");
        assertThat(file.getFileName().toString())
                .startsWith(headers.get("ce_type").asString());
        assertThat(headers.get("ce_specversion").asString()).isEqualTo("1.0");
        assertThat(headers.get("ce_subject").asString())
                .isEqualTo(example.get("key").asString());
        assertThat(UUID.fromString(headers.get("ce_id").asString()).version()).isEqualTo(7);
        assertThat(Long.parseLong(headers.get("ce_aggregateversion").asString()))
                .isPositive();
    }
}
