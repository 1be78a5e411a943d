package wangang.documentation.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** A folder with a pom. */
public record Module(Path folder) {

    public String name() {
        return folder.getFileName().toString();
    }

    /** @throws IllegalStateException when it was not built */
    public Path classes() {
        var classes = folder.resolve("target/classes");
        if (!holdsAClass(classes)) {
            throw new IllegalStateException(
                    name() + " is not compiled, so nothing can be said of it: run `mvn install -DskipTests` first.");
        }
        return classes;
    }

    private static boolean holdsAClass(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".class"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether others call it; what makes pages reads others' problems and has none of its own. */
    public boolean answersCalls() {
        return !Files.exists(folder.resolve("src/main/resources/templates/layout.html"));
    }

    public Properties descriptor() {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("service.properties"))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
