package wangang.documentation.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.MethodNode;
import wangang.documentation.bytecode.Code;
import wangang.documentation.bytecode.CompiledClass;
import wangang.documentation.bytecode.Method;

/** Which method answers which operation, from the mapping annotations; and what reads its arguments for it. */
final class Handlers {

    private static final String WEB = "Lorg/springframework/web/bind/annotation/";
    private static final List<String> METHODS = List.of("Get", "Post", "Put", "Patch", "Delete");
    private static final String ARGUMENT_READER = "wangang/platform/web/RequestArguments";

    private final Map<String, List<Method>> byOperation = new HashMap<>();

    Handlers(Code code) {
        var readers = readers(code);
        for (var type : code.classes()) {
            var prefix = path(type.node().visibleAnnotations, "RequestMapping");
            for (var method : type.node().methods) {
                for (var verb : METHODS) {
                    var path = path(method.visibleAnnotations, verb + "Mapping");
                    if (path != null) {
                        byOperation
                                .computeIfAbsent(
                                        verb.toUpperCase(Locale.ROOT) + " " + (prefix == null ? "" : prefix) + path,
                                        unseen -> new ArrayList<>())
                                .addAll(entries(type, method, readers));
                    }
                }
            }
        }
    }

    /** Empty when no controller answers it. */
    List<Method> of(Operation operation) {
        return byOperation.getOrDefault(operation.title(), List.of());
    }

    private static List<Method> entries(CompiledClass type, MethodNode method, Map<String, List<Method>> readers) {
        var entries = new ArrayList<Method>();
        entries.add(new Method(type.name(), method.name, method.desc));
        for (var argument : Type.getArgumentTypes(method.desc)) {
            entries.addAll(readers.getOrDefault(argument.getDescriptor(), List.of()));
        }
        return entries;
    }

    private static Map<String, List<Method>> readers(Code code) {
        var readers = new HashMap<String, List<Method>>();
        var type = code.find(ARGUMENT_READER);
        if (type != null) {
            type.node().methods.stream()
                    .filter(method -> Type.getReturnType(method.desc).getSort() == Type.OBJECT)
                    .forEach(method -> readers.computeIfAbsent(
                                    Type.getReturnType(method.desc).getDescriptor(), unseen -> new ArrayList<>())
                            .add(new Method(type.name(), method.name, method.desc)));
        }
        return readers;
    }

    private static @Nullable String path(@Nullable List<AnnotationNode> annotations, String name) {
        if (annotations == null) {
            return null;
        }
        return annotations.stream()
                .filter(annotation -> annotation.desc.equals(WEB + name + ";"))
                .map(Handlers::path)
                .findFirst()
                .orElse(null);
    }

    private static String path(AnnotationNode annotation) {
        if (annotation.values != null) {
            for (int at = 0; at < annotation.values.size(); at += 2) {
                if (List.of("value", "path").contains(annotation.values.get(at))
                        && annotation.values.get(at + 1) instanceof Collection<?> paths
                        && !paths.isEmpty()) {
                    return String.valueOf(paths.iterator().next());
                }
            }
        }
        return "";
    }
}
