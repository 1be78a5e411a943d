package wangang.portal.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names by code, in the order of the table's file: lines of code and name, others begin with #. */
public final class CodeTable {

    private final Map<String, String> names;

    private CodeTable(Map<String, String> names) {
        this.names = Collections.unmodifiableMap(names);
    }

    static CodeTable read(String file) {
        var stream = CodeTable.class.getResourceAsStream("/wangang/portal/reference/" + file);
        if (stream == null) {
            throw new IllegalStateException("no table " + file);
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var names = new LinkedHashMap<String, String>();
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        var parts = line.split(",", -1);
                        names.put(parts[0], parts[1]);
                    });
            return new CodeTable(names);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name, or the code itself where it is unknown; empty for none. */
    public String nameOf(@Nullable String code) {
        return code == null ? "" : names.getOrDefault(code, code);
    }

    public Map<String, String> names() {
        return names;
    }
}
