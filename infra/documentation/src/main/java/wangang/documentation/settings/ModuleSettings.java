package wangang.documentation.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataProperty;

/** The settings of one module: what is described joined with what its files set. */
final class ModuleSettings {

    private static final String OURS = "wangang.";

    private final String module;
    private final Map<String, ConfigurationMetadataProperty> described;
    private final Map<String, String> set;
    private final List<Setting> settings = new ArrayList<>();
    private final List<String> flaws = new ArrayList<>();

    /**
     * @param described by property
     * @param set raw values by property
     */
    ModuleSettings(String module, Map<String, ConfigurationMetadataProperty> described, Map<String, String> set) {
        this.module = module;
        this.described = described;
        this.set = set;
        described.values().forEach(this::add);
        settings.sort(Comparator.comparing(Setting::property));
        refuseTheUndescribed();
        refuseSharedVariables();
    }

    /** By property. */
    List<Setting> settings() {
        return settings;
    }

    List<String> flaws() {
        return flaws;
    }

    private void add(ConfigurationMetadataProperty property) {
        var type = property.getType() == null ? "java.lang.String" : property.getType();
        if (type.startsWith("java.util.Map<")) {
            var keys = keysOf(property.getId());
            var names = keys.isEmpty() ? Set.of(property.getId() + ".<key>") : keys;
            names.forEach(name -> add(property, name, Units.valueType(type)));
        } else if (RoutesTable.isListOfRecords(type)) {
            settings.add(new Setting(property.getId(), "", "list", "see below", descriptionOf(property)));
        } else if (property.getId().startsWith(OURS) || set.containsKey(property.getId())) {
            add(property, property.getId(), type);
        }
    }

    private void add(ConfigurationMetadataProperty property, String name, String type) {
        var description = descriptionOf(property);
        if (description.isBlank()) {
            flaws.add(module + ": " + name + " has no description; write it as @param of its settings record.");
        }
        var unit = Units.of(type, description);
        if (unit.isEmpty()) {
            flaws.add(module + ": " + name + " (" + Units.simple(type) + ") has no unit; end its description with it in"
                    + " brackets, such as (calls).");
        }
        var value = set.get(name);
        var named = value == null ? Optional.<Variables.Named>empty() : Variables.named(value);
        var variable = named.map(Variables.Named::variable).orElseGet(() -> relaxed(name));
        var preset = named.map(known -> known.otherwise().orElse(""))
                .orElseGet(() -> value == null ? presetOf(property) : value);
        settings.add(new Setting(name, variable, unit.orElse("?"), preset, Units.meaning(type, description)));
    }

    private static String relaxed(String name) {
        // A key in brackets holds characters that no variable can spell.
        return name.contains("[") ? "" : Variables.relaxed(name);
    }

    private Set<String> keysOf(String map) {
        var keys = new TreeSet<String>();
        set.keySet().stream()
                .filter(name -> name.startsWith(map + ".") || name.startsWith(map + "["))
                .forEach(keys::add);
        return keys;
    }

    private static String descriptionOf(ConfigurationMetadataProperty property) {
        return property.getDescription() == null
                ? ""
                : property.getDescription()
                        .replaceAll("\\{@code ([^}]*)}", "`$1`")
                        .replaceAll("\\{@link #?([^}]*)}", "`$1`")
                        .strip();
    }

    private static String presetOf(ConfigurationMetadataProperty property) {
        return switch (property.getDefaultValue()) {
            case null -> "";
            case Object[] values ->
                String.join(",", Arrays.stream(values).map(String::valueOf).toList());
            case Object value -> value.toString();
        };
    }

    private void refuseTheUndescribed() {
        set.forEach((name, value) -> {
            boolean outward = name.startsWith(OURS) || value.contains("${WANGANG_");
            if (outward && !isDescribed(name)) {
                flaws.add(
                        module + ": " + name + " is set in a configuration file but described nowhere; a property of a"
                                + " settings record needs a @param, any other an entry in"
                                + " META-INF/additional-spring-configuration-metadata.json.");
            }
        });
    }

    private boolean isDescribed(String name) {
        return described.containsKey(name)
                || described.values().stream()
                        .filter(property ->
                                property.getType() != null && property.getType().matches("java\\.util\\.(Map|List)<.*"))
                        .anyMatch(property ->
                                name.startsWith(property.getId() + ".") || name.startsWith(property.getId() + "["));
    }

    /** Several properties may name one variable in files; none may meet another's by Spring's spelling alone. */
    private void refuseSharedVariables() {
        for (var setting : settings) {
            var spelt = Variables.relaxed(setting.property());
            boolean meant = Variables.named(set.getOrDefault(setting.property(), ""))
                    .filter(named -> named.variable().equals(spelt))
                    .isPresent();
            settings.stream()
                    .filter(other -> !other.property().equals(setting.property()))
                    .filter(other -> other.variable().equals(spelt) && !meant)
                    .forEach(other -> flaws.add(
                            module + ": " + spelt + " would set both " + setting.property() + " and " + other.property()
                                    + "; name the variable of " + other.property() + " differently."));
        }
    }
}
