package wangang.documentation.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.DefaultResourceLoader;

/** What configuration files set, read as Spring Boot reads them, placeholders unresolved. */
final class Sources {

    private static final String NAME = "name";

    private Sources() {}

    /**
     * @param name of the first file, without its ending
     * @param classes folders with it and whatever it imports
     */
    static Map<String, String> read(String name, List<Path> classes) {
        var environment = new StandardEnvironment();
        var values = new TreeMap<String, String>();
        var sources = environment.getPropertySources();
        // What happens to be set on this machine is no default.
        sources.remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        sources.remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        sources.addFirst(new MapPropertySource(NAME, Map.of("spring.config.name", name)));
        try (var loader = new URLClassLoader(
                classes.stream().map(Sources::url).toArray(URL[]::new), Sources.class.getClassLoader())) {
            ConfigDataEnvironmentPostProcessor.applyTo(environment, new DefaultResourceLoader(loader), null);
            for (var source : sources) {
                if (source instanceof EnumerablePropertySource<?> listed
                        && !source.getName().equals(NAME)) {
                    for (var property : listed.getPropertyNames()) {
                        values.putIfAbsent(property, String.valueOf(listed.getProperty(property)));
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return values;
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
