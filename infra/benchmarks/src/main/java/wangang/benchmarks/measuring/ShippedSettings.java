package wangang.benchmarks.measuring;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The settings that the matching service ships with. */
public final class ShippedSettings {

    private final Binder binder;

    public ShippedSettings() {
        try {
            var sources = new YamlPropertySourceLoader().load("shipped", new ClassPathResource("application.yml"));
            binder = new Binder(
                    ConfigurationPropertySources.from(sources), new PropertySourcesPlaceholdersResolver(sources));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public <T> T of(String prefix, Class<T> type) {
        return binder.bindOrCreate(prefix, type);
    }
}
