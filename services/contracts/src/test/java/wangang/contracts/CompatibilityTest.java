package wangang.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class CompatibilityTest {

    private static final String RELEASED = """
            {"type":"object","required":["id"],"properties":{"id":{"type":"string"},"kind":{"enum":["A","B"]}}}""";

    static List<Path> released() {
        return ContractFiles.list(ContractFiles.RELEASED, ".schema.json");
    }

    @ParameterizedTest
    @MethodSource("released")
    void presentSchemasKeepWhatWasReleased(Path file) {
        var present = ContractFiles.ROOT.resolve("schemas").resolve(file.getFileName());
        assertThat(present).exists();
        assertThat(Compatibility.breaks(ContractFiles.json(file), ContractFiles.json(present)))
                .isEmpty();
    }

    @Test
    void anOptionalAdditionIsNoBreak() {
        assertThat(breaksAfter("\"kind\"", "\"colour\":{\"type\":\"string\"},\"kind\""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "id":{"type":"string"}   | "id":{"type":"integer"} | type changed
                    "required":["id"]        | "required":["id","kind"] | became required
                    "required":["id"]        | "required":[] | no longer promised
                    ["A","B"]                | ["A"] | removed
                    "kind"                   | "sort" | removed
                    """)
    void findsEachKindOfBreak(String before, String after, String said) {
        assertThat(breaksAfter(before, after))
                .anySatisfy(found -> assertThat(found).contains(said));
    }

    private static List<String> breaksAfter(String before, String after) {
        var json = JsonMapper.shared();
        return Compatibility.breaks(json.readTree(RELEASED), json.readTree(RELEASED.replace(before, after)));
    }
}
