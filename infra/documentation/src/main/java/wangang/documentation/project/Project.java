package wangang.documentation.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The project's folders; a service is a folder below {@code services/}, or the gateway, with service.properties. */
public record Project(Path root) {

    private static final String DESCRIPTOR = "service.properties";

    /** @throws IllegalStateException outside of the project */
    public static Project around(Path place) {
        for (var folder = place.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("wangang")) && Files.isDirectory(folder.resolve("services"))) {
                return new Project(folder);
            }
        }
        throw new IllegalStateException(place.toAbsolutePath() + " is not inside the project");
    }

    /** By name. */
    public List<Module> services() {
        try (Stream<Path> folders = Files.list(root.resolve("services"))) {
            return Stream.concat(folders, Stream.of(root.resolve("gateway")))
                    .filter(folder -> Files.exists(folder.resolve(DESCRIPTOR)))
                    .map(Module::new)
                    .sorted(Comparator.comparing(Module::name))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What every service but the gateway is built on. */
    public Module platform() {
        return new Module(root.resolve("services/platform"));
    }

    public Path contracts() {
        return root.resolve("services/contracts/src/main/resources/wangang/contracts");
    }

    public Path docs() {
        return root.resolve("docs");
    }
}
