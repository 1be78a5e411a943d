package wangang.documentation.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataProperty;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataRepositoryJsonBuilder;

/** What the configuration processor found in settings records, and what was added to it by hand. */
final class Described {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    private Described() {}

    /** Properties by name. */
    static Map<String, ConfigurationMetadataProperty> in(Path classes) {
        var file = classes.resolve(METADATA);
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (var json = Files.newInputStream(file)) {
            return new TreeMap<>(ConfigurationMetadataRepositoryJsonBuilder.create(json)
                    .build()
                    .getAllProperties());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
