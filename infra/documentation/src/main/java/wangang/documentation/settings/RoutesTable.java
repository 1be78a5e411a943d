package wangang.documentation.settings;

import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A list of records, such as the gateway's routes, as a table with a column for each component. */
final class RoutesTable {

    private static final Pattern ELEMENT = Pattern.compile("java\\.util\\.List<(wangang\\.[A-Za-z.$]+)>");
    private static final Pattern ENTRY = Pattern.compile("\\[(\\d+)]\\.([a-z-]+)(\\[\\d+])?");

    private RoutesTable() {}

    static boolean isListOfRecords(String type) {
        return ELEMENT.matcher(type).matches();
    }

    /** By component, in the order of their declaration. */
    static List<List<String>> components(String type, Path classes) {
        var element = ELEMENT.matcher(type);
        if (!element.matches()) {
            throw new IllegalArgumentException(type);
        }
        var formatter = new CommentFormatter();
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            var rows = new ArrayList<List<String>>();
            RuntimeJavadoc.getJavadoc(element.group(1), loader)
                    .getRecordComponents()
                    .forEach(component -> rows.add(List.of(
                            kebab(component.getName()),
                            formatter.format(component.getComment()).strip())));
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One map per element: values by component, lists joined by commas. */
    static List<Map<String, String>> elements(String property, Map<String, String> set) {
        var rows = new TreeMap<Integer, Map<String, String>>();
        set.forEach((name, value) -> {
            if (name.startsWith(property + "[")) {
                var entry = ENTRY.matcher(name.substring(property.length()));
                if (entry.matches()) {
                    rows.computeIfAbsent(Integer.valueOf(entry.group(1)), unseen -> new TreeMap<>())
                            .merge(entry.group(2), value, (before, next) -> before + "," + next);
                }
            }
        });
        return List.copyOf(rows.values());
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
