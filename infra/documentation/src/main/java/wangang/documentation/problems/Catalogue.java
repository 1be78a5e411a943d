package wangang.documentation.problems;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import wangang.documentation.project.Module;

/** What each code means and how to mend it: {@code problems.yaml} in the folder of whoever refuses with it. */
public final class Catalogue {

    static final String FILE = "problems.yaml";

    /**
     * @param meaning what is wrong, in English
     * @param mend what the caller can do
     * @param status only where the code itself does not fix one
     */
    public record Entry(
            String meaning, String mend, @Nullable String status) {}

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, Entry> entries = new TreeMap<>();
    private final List<String> flaws = new ArrayList<>();

    private Catalogue() {}

    public static Catalogue of(Collection<Module> modules) {
        var catalogue = new Catalogue();
        modules.stream()
                .map(module -> module.folder().resolve(FILE))
                .filter(Files::exists)
                .forEach(catalogue::read);
        return catalogue;
    }

    public Map<String, Entry> entries() {
        return entries;
    }

    public List<String> flaws() {
        return flaws;
    }

    private void read(Path file) {
        YAML.readValue(file, new TypeReference<Map<String, Entry>>() {}).forEach((code, entry) -> {
            if (entries.put(code, entry) != null) {
                flaws.add(file + " describes " + code + ", which another " + FILE + " describes as well: keep one.");
            }
        });
    }
}
