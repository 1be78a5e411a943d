package wangang.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thymeleaf keeps four names for itself; a page that calls something so fails only when it has something to show. */
class TemplateNamesTest {

    private static final Pattern RESERVED =
            Pattern.compile("th:with=\"(?:[^\"]*,)?\\s*(application|session|param|execInfo)="
                    + "|th:each=\"\\s*(application|session|param|execInfo)\\b"
                    + "|addAttribute\\(\\s*\"(application|session|param|execInfo)\"");

    @Test
    void noPageUsesThem() throws IOException {
        assertThat(offenders(Path.of("src/main"))).isEmpty();
    }

    @Test
    void eachWayToUseOneIsNoticed() {
        assertThat(List.of(
                        "<li th:with=\"application=${one}\">",
                        "<li th:with=\"a=${one},session=${two}\">",
                        "<li th:each=\"param : ${all}\">",
                        "model.addAttribute(\"execInfo\", one)"))
                .allMatch(line -> RESERVED.matcher(line).find());
        assertThat(RESERVED.matcher("<li th:with=\"applications=${one.application}\">")
                        .find())
                .isFalse();
    }

    private static List<String> offenders(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*\\.(html|java)"))
                    .filter(file -> RESERVED.matcher(read(file)).find())
                    .map(Path::toString)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
