package wangang.documentation.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import wangang.documentation.bytecode.Code;

/** Our properties that annotations name, such as those of conditions and schedules, which no settings record has. */
final class UsedProperties {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(wangang\\.[a-z0-9.-]+)");
    private static final String CONDITION = "Lorg/springframework/boot/autoconfigure/condition/ConditionalOn";

    private UsedProperties() {}

    /** Properties by module. */
    static Map<String, Set<String>> in(Code code) {
        var used = new TreeMap<String, Set<String>>();
        for (var type : code.classes()) {
            annotationsOf(type.node())
                    .flatMap(UsedProperties::properties)
                    .forEach(property -> used.computeIfAbsent(type.module(), unseen -> new TreeSet<>())
                            .add(property));
        }
        return used;
    }

    private static Stream<AnnotationNode> annotationsOf(ClassNode node) {
        var all = new ArrayList<AnnotationNode>(orNone(node.visibleAnnotations));
        node.methods.forEach(method -> {
            all.addAll(orNone(method.visibleAnnotations));
            if (method.visibleParameterAnnotations != null) {
                Stream.of(method.visibleParameterAnnotations).forEach(some -> all.addAll(orNone(some)));
            }
        });
        node.fields.forEach(field -> all.addAll(orNone(field.visibleAnnotations)));
        return all.stream();
    }

    private static Stream<String> properties(AnnotationNode annotation) {
        if (annotation.values == null) {
            return Stream.of();
        }
        var placeholders = texts(annotation.values)
                .flatMap(text -> PLACEHOLDER.matcher(text).results().map(found -> found.group(1)));
        return annotation.desc.startsWith(CONDITION)
                ? Stream.concat(placeholders, conditions(annotation))
                : placeholders;
    }

    private static Stream<String> conditions(AnnotationNode annotation) {
        var prefix =
                named(annotation, "prefix").findFirst().map(text -> text + ".").orElse("");
        return Stream.concat(named(annotation, "name"), named(annotation, "value"))
                .map(name -> prefix + name)
                .filter(name -> name.startsWith("wangang."));
    }

    private static Stream<String> named(AnnotationNode annotation, String attribute) {
        int at = annotation.values.indexOf(attribute);
        return at < 0 ? Stream.of() : texts(annotation.values.get(at + 1));
    }

    private static Stream<String> texts(Object value) {
        return switch (value) {
            case String text -> Stream.of(text);
            case Collection<?> several -> several.stream().flatMap(UsedProperties::texts);
            default -> Stream.of();
        };
    }

    private static <T> List<T> orNone(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }
}
