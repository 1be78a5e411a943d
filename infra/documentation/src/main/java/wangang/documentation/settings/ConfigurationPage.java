package wangang.documentation.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.configurationmetadata.ConfigurationMetadataProperty;
import wangang.documentation.bytecode.Code;
import wangang.documentation.project.Module;
import wangang.documentation.project.Pages;
import wangang.documentation.project.Project;
import wangang.documentation.text.Markdown;

/** docs/configuration.md: what can be set, service by service. */
public final class ConfigurationPage {

    private static final String PATH = "configuration.md";
    private static final String COMMON = "wangang-platform";
    private static final List<String> TITLES = List.of("property", "variable", "type or unit", "default", "meaning");

    private final Module platform;
    private final Map<String, ConfigurationMetadataProperty> commonDescriptions;
    private final ModuleSettings common;
    private final Map<String, Set<String>> described = new HashMap<>();
    private final List<String> flaws = new ArrayList<>();
    private final Markdown page = new Markdown();

    private ConfigurationPage(Module platform) {
        this.platform = platform;
        this.commonDescriptions = Described.in(platform.classes());
        this.common = new ModuleSettings(
                platform.name(), commonDescriptions, Sources.read(COMMON, List.of(platform.classes())));
        described.put(platform.name(), commonDescriptions.keySet());
        flaws.addAll(common.flaws());
    }

    /** @param code of all services and of what they are built on */
    public static Pages of(Project project, Code code) {
        var page = new ConfigurationPage(project.platform());
        page.introduce();
        project.services().forEach(page::write);
        UsedProperties.in(code).forEach(page::refuseTheUndescribed);
        return new Pages(
                Map.of(PATH, page.page.toString()),
                page.flaws.stream().distinct().toList());
    }

    private void introduce() {
        page.heading(1, "Configuration")
                .paragraph("One setting is one property is one environment variable, and the variable wins over the"
                        + " default. Where no file names a variable it is the property in capitals with underscores"
                        + " for dots and without dashes, as Spring Boot reads it.")
                .paragraph("Durations are written `500ms`, `30s`, `5m`, `12h`, `90d`; periods `3y`; data sizes `2MB`."
                        + " A secret is made up once per installation by `./wangang up`; elsewhere the operator"
                        + " gives it.")
                .heading(2, "every service but the gateway")
                .paragraph("Where a service has a default of its own, its table says so.")
                .table(TITLES, rows(common.settings(), Set.of()));
    }

    private void write(Module service) {
        var classes = service.classes();
        var own = Described.in(classes);
        var set = Sources.read("application", List.of(classes, platform.classes()));
        boolean onPlatform = set.entrySet().stream()
                .anyMatch(entry -> entry.getKey().startsWith("spring.config.import")
                        && entry.getValue().contains(COMMON));
        var all = new HashMap<>(onPlatform ? commonDescriptions : Map.of());
        all.putAll(own);
        var settings = new ModuleSettings(service.name(), all, set);
        described.put(service.name(), all.keySet());
        flaws.addAll(settings.flaws());
        page.heading(2, service.name())
                .table(
                        TITLES,
                        rows(
                                settings.settings().stream()
                                        .filter(setting -> !onPlatform
                                                || !common.settings().contains(setting))
                                        .toList(),
                                secrets(service)));
        own.values().stream()
                .filter(property -> RoutesTable.isListOfRecords(String.valueOf(property.getType())))
                .forEach(property -> writeRecords(property, set, service));
    }

    private void writeRecords(ConfigurationMetadataProperty property, Map<String, String> set, Module service) {
        var components = RoutesTable.components(property.getType(), service.classes());
        page.paragraph("`" + property.getId() + "` is set in `application.yml` only: a variable would replace the whole"
                        + " list. As delivered, where an empty cell is the default of the settings record:")
                .table(List.of("field", "meaning"), components)
                .table(
                        components.stream().map(List::getFirst).toList(),
                        RoutesTable.elements(property.getId(), set).stream()
                                .map(element -> components.stream()
                                        .map(component ->
                                                Markdown.literal(element.getOrDefault(component.getFirst(), "")))
                                        .toList())
                                .toList());
    }

    private static Set<String> secrets(Module service) {
        var secrets = new HashSet<String>();
        Arrays.stream(service.descriptor().getProperty("secrets", "").split("[,\\s]+"))
                .map(secret -> secret.replaceFirst(":.*", ""))
                .filter(secret -> !secret.isEmpty())
                .forEach(secrets::add);
        return secrets;
    }

    private static List<List<String>> rows(List<Setting> settings, Set<String> secrets) {
        return settings.stream()
                .map(setting -> List.of(
                        Markdown.literal(setting.property()),
                        Markdown.literal(setting.variable()),
                        setting.unit() + (secrets.contains(setting.variable()) ? ", secret" : ""),
                        setting.preset().isEmpty() ? "none" : Markdown.literal(setting.preset()),
                        setting.meaning()))
                .toList();
    }

    private void refuseTheUndescribed(String module, Set<String> used) {
        used.stream()
                .filter(property -> !described.getOrDefault(module, Set.of()).contains(property))
                .filter(property -> !commonDescriptions.containsKey(property))
                .forEach(property -> flaws.add(module + ": an annotation reads " + property + ", which is described"
                        + " nowhere; add it to META-INF/additional-spring-configuration-metadata.json."));
    }
}
