package wangang.documentation.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** A folder with a pom. */
public record Module(Path folder) {

    public String name() {
        return folder.getFileName().toString();
    }

    /** @throws IllegalStateException when it was not built */
    public Path classes() {
        var classes = folder.resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(
                    name() + " is not compiled, so nothing can be said of it: run `mvn install -DskipTests` first.");
        }
        return classes;
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
