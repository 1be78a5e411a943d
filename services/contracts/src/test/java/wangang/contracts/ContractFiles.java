package wangang.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ContractFiles {

    static final Path ROOT = Path.of("src/main/resources/wangang/contracts");
    static final Path RELEASED = Path.of("src/test/resources/released");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SCHEMA = ".schema.json";

    private ContractFiles() {}

    static List<Path> list(Path folder, String suffix) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> schemas() {
        return list(ROOT.resolve("schemas"), SCHEMA);
    }

    static List<Path> examples() {
        return list(ROOT.resolve("examples"), ".json");
    }

    /** The event types that have a schema of their own; shared states end in {@code .state.v1}. */
    static List<String> types() {
        return schemas().stream()
                .map(ContractFiles::typeOf)
                .filter(type -> !type.contains(".state."))
                .toList();
    }

    static String typeOf(Path schema) {
        var name = schema.getFileName().toString();
        return name.substring(0, name.length() - SCHEMA.length());
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
