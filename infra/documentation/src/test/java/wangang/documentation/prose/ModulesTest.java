package wangang.documentation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import wangang.documentation.Planted;

class ModulesTest {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    @Test
    void everyModuleSaysWhatItIs() throws IOException {
        var modules = MODULE.matcher(Files.readString(Planted.PROJECT.root().resolve("pom.xml")))
                .results()
                .map(module -> module.group(1))
                .toList();

        assertThat(modules)
                .hasSizeGreaterThan(10)
                .allSatisfy(module -> assertThat(
                                Planted.PROJECT.root().resolve(module).resolve("README.md"))
                        .isNotEmptyFile());
    }
}
