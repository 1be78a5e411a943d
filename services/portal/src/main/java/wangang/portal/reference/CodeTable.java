package wangang.portal.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names by code, in the order of the table's file: lines of code and name, others begin with #. */
public final class CodeTable {

    /** 大典 2022 marks digital (S) and green (L) occupations behind their names. */
    private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsHan})(L/S|L|S)$");

    private final Map<String, String> names;

    private CodeTable(Map<String, String> names) {
        this.names = Collections.unmodifiableMap(names);
    }

    static CodeTable read(String file) {
        return read(file, (names, parts) -> names.put(parts[0], parts[1]));
    }

    /** Lines of a major with the class and the discipline that it belongs to: all three levels have codes. */
    static CodeTable readMajors(String file) {
        return read(file, (names, parts) -> {
            names.putIfAbsent(parts[2].substring(0, 2), parts[4]);
            names.putIfAbsent(parts[2], parts[3]);
            names.put(parts[0], parts[1]);
        });
    }

    private static CodeTable read(String file, BiConsumer<Map<String, String>, String[]> line) {
        var stream = CodeTable.class.getResourceAsStream("/wangang/portal/reference/" + file);
        if (stream == null) {
            throw new IllegalStateException("no table " + file);
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var names = new LinkedHashMap<String, String>();
            lines.lines()
                    .filter(row -> !row.startsWith("#") && !row.startsWith("code,") && !row.isBlank())
                    // Some names were broken over two lines in the document they come from.
                    .forEach(row -> line.accept(names, row.replace("\\n", "").split(",", -1)));
            names.replaceAll((code, name) -> MARKS.matcher(name).replaceFirst(""));
            return new CodeTable(names);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name, or the code itself where it is unknown; empty for none. */
    public String nameOf(@Nullable String code) {
        return code == null ? "" : names.getOrDefault(code, code);
    }

    /** The code of exactly this name; empty for any other text. */
    public Optional<String> codeOf(@Nullable String name) {
        return name == null
                ? Optional.empty()
                : names.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(name.strip()))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    public Map<String, String> names() {
        return names;
    }
}
