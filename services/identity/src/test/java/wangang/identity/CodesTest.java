package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodesTest {

    private static final Pattern CODE = Pattern.compile("identity/([a-z]+(?:-[a-z]+)+)");
    private static final Pattern LISTED = Pattern.compile("(?m)^identity/([a-z-]+):$");

    @Test
    void everyCodeIsListedAndTried() throws IOException {
        var listed = LISTED.matcher(Files.readString(Path.of("problems.yaml")))
                .results()
                .map(code -> code.group(1))
                .toList();

        assertThat(codesBelow("src/main/java")).isNotEmpty().containsExactlyInAnyOrderElementsOf(listed);
        assertThat(codesBelow("src/test/java")).containsAll(listed);
    }

    private static Set<String> codesBelow(String folder) throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of(folder))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                codes.addAll(CODE.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .map(code -> code.substring("identity/".length()))
                        .collect(Collectors.toSet()));
            }
        }
        return codes;
    }
}
