package wangang.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import wangang.documentation.project.Project;
import wangang.documentation.text.Markdown;

/** The generated pages as they are on disk. */
final class Generated {

    private Generated() {}

    /** Paths below docs/. */
    static List<String> pages(Project project) {
        try (Stream<Path> files = Files.walk(project.docs())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> read(file).startsWith(Markdown.GENERATED))
                    .map(file -> project.docs().relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** So that no page outlives what it was about. */
    static void deleteAll(Project project) throws IOException {
        for (var page : pages(project)) {
            Files.delete(project.docs().resolve(page));
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
