package wangang.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wangang.localstack.parts.PartFailure;

/**
 * A service as its folder describes it in {@code service.properties}: {@code port.offset} from the gateway's port,
 * {@code database} (true for one of its own), {@code heap}, and {@code secrets} (variables to be made up once).
 */
record ServiceDescriptor(
        String name, Path folder, int portOffset, boolean database, String heap, Map<String, String> secrets) {

    private static final String FILE = "service.properties";
    private static final Pattern SEPARATORS = Pattern.compile("[,\\s]+");

    static List<ServiceDescriptor> discover(Path root) {
        var found = new ArrayList<ServiceDescriptor>();
        try (Stream<Path> services = Files.list(root.resolve("services"))) {
            Stream.concat(services, Stream.of(root.resolve("gateway")))
                    .filter(folder -> Files.exists(folder.resolve(FILE)))
                    .map(ServiceDescriptor::read)
                    .forEach(found::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        // The gateway last: it is the sign that all is there.
        found.sort(Comparator.comparingInt(ServiceDescriptor::portOffset).reversed());
        refuseSharedPorts(found);
        return List.copyOf(found);
    }

    private static void refuseSharedPorts(List<ServiceDescriptor> services) {
        var owners = new HashMap<Integer, ServiceDescriptor>();
        for (var service : services) {
            var other = owners.put(service.portOffset(), service);
            if (other != null) {
                throw new PartFailure(
                        service.name() + " and " + other.name() + " both have port.offset=" + service.portOffset()
                                + ": give one of them another number.",
                        null);
            }
        }
    }

    private static int offsetIn(Path folder, Properties properties) {
        try {
            return Integer.parseInt(properties.getProperty("port.offset", "").strip());
        } catch (NumberFormatException notANumber) {
            throw new PartFailure(folder.resolve(FILE) + " needs port.offset, a whole number.", notANumber);
        }
    }

    static ServiceDescriptor read(Path folder) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve(FILE))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var secrets = new TreeMap<String, String>();
        SEPARATORS
                .splitAsStream(properties.getProperty("secrets", ""))
                .filter(secret -> !secret.isBlank())
                .forEach(secret -> {
                    int colon = secret.indexOf(':');
                    secrets.put(
                            colon < 0 ? secret : secret.substring(0, colon),
                            colon < 0 ? "text" : secret.substring(colon + 1));
                });
        return new ServiceDescriptor(
                folder.getFileName().toString(),
                folder,
                offsetIn(folder, properties),
                Boolean.parseBoolean(properties.getProperty("database", "false").strip()),
                properties.getProperty("heap", "160m").strip(),
                Map.copyOf(secrets));
    }

    /** {@code employer-vacancy} becomes {@code EMPLOYER_VACANCY}. */
    String variableName() {
        return name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }

    /** {@code employer-vacancy} becomes {@code employer_vacancy}, its database and its role. */
    String databaseName() {
        return name.replace('-', '_');
    }

    /** @throws PartFailure when the service was not built */
    Path jar() {
        try (var files = Files.list(folder.resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> notBuilt(null));
        } catch (IOException missing) {
            throw notBuilt(missing);
        }
    }

    private PartFailure notBuilt(@org.jspecify.annotations.Nullable Throwable cause) {
        return new PartFailure(
                "The service " + name + " is not built; run `./wangang up`, which builds what is missing.", cause);
    }
}
