package wangang.documentation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import wangang.documentation.Planted;

/** What pages written by hand name exists: settings, calls, topics, problems, folders. */
class NamesTest {

    private static final Pattern VARIABLE = Pattern.compile("`(WANGANG_[A-Z0-9_]*[A-Z0-9])`");
    private static final Pattern CALL = Pattern.compile("`(GET|POST|PUT|PATCH|DELETE) (/(?:api|accounts)/[^`? ]*)");
    private static final Pattern TOPIC = Pattern.compile("`([a-z]+\\.events\\.v\\d+)`");
    private static final Pattern PROBLEM = Pattern.compile("`((?:%s)/[a-z][a-z-]*)`");
    private static final Pattern FOLDER = Pattern.compile("`((?:services|gateway|infra|docs)/[A-Za-z0-9/._-]+)`");

    private static final Set<String> MEDIA_TYPES = Set.of("application/json", "application/x-ndjson");

    @Test
    void everyVariableIsOneThatIsRead() throws IOException {
        var known = variables();
        assertThat(strange(VARIABLE, known::contains)).isEmpty();
    }

    @Test
    void everyCallIsAnOperationOfTheApi() throws IOException {
        var known = operations();
        assertThat(strangeCalls(known)).isEmpty();
    }

    @Test
    void everyTopicIsInThePublishedLanguage() throws IOException {
        assertThat(strange(TOPIC, topic -> Files.exists(Planted.PROJECT.docs().resolve("events/" + topic + ".md"))))
                .isEmpty();
    }

    @Test
    void everyProblemIsOnItsPage() throws IOException {
        var known = problems();
        var families = known.stream()
                .map(code -> code.substring(0, code.indexOf('/')))
                .distinct()
                .collect(Collectors.joining("|"));
        var problem = Pattern.compile(PROBLEM.pattern().formatted(families));
        assertThat(strange(problem, name -> known.contains(name) || MEDIA_TYPES.contains(name) || exists(name)))
                .isEmpty();
    }

    @Test
    void everyFolderAndFileIsThere() throws IOException {
        var codes = problems();
        assertThat(strange(FOLDER, path -> path.contains("target/") || exists(path) || codes.contains(path)))
                .isEmpty();
    }

    private static List<String> strange(Pattern pattern, Predicate<String> known) {
        return Pages.all().stream()
                .flatMap(page -> pattern.matcher(page.text())
                        .results()
                        .map(found -> found.group(1))
                        .filter(known.negate())
                        .map(name -> page.name() + ": " + name))
                .distinct()
                .toList();
    }

    private static List<String> strangeCalls(Set<String> known) {
        var strange = new ArrayList<String>();
        for (var page : Pages.all()) {
            CALL.matcher(page.text())
                    .results()
                    .map(found -> found.group(1) + " " + found.group(2).replaceAll("\\{[^}]*}", "{}"))
                    .filter(call -> !known.contains(call))
                    .forEach(call -> strange.add(page.name() + ": " + call));
        }
        return strange;
    }

    /** Those of the services, and those of the files and programs that run them. */
    private static Set<String> variables() throws IOException {
        var places = new ArrayList<>(List.of(
                Planted.PROJECT.docs().resolve("configuration.md"),
                Planted.PROJECT.root().resolve("docker-compose.yml")));
        try (Stream<Path> files = Files.walk(Planted.PROJECT.root().resolve("infra"))) {
            files.filter(file -> file.toString().matches(".*\\.(java|ya?ml|sh)")
                            && !file.toString().contains("/target/"))
                    .forEach(places::add);
        }
        var known = new HashSet<String>();
        for (var place : places) {
            Pattern.compile("WANGANG_[A-Z0-9_]+")
                    .matcher(Files.readString(place))
                    .results()
                    .forEach(found -> known.add(found.group()));
        }
        return known;
    }

    private static Set<String> problems() throws IOException {
        return Pattern.compile("</a>`([a-z/-]+)`")
                .matcher(Files.readString(Planted.PROJECT.docs().resolve("api/problems.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean exists(String path) {
        return Files.exists(Planted.PROJECT.root().resolve(path));
    }

    private static Set<String> operations() throws IOException {
        var api = JsonMapper.shared()
                .readTree(Files.readString(Planted.PROJECT.docs().resolve("api/openapi.json")));
        var known = new HashSet<String>();
        for (var path : api.path("paths").properties()) {
            path.getValue()
                    .propertyNames()
                    .forEach(method -> known.add(method.toUpperCase(Locale.ROOT) + " "
                            + path.getKey().replaceAll("\\{[^}]*}", "{}")));
        }
        return known;
    }
}
