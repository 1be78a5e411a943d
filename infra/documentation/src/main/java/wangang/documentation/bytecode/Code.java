package wangang.documentation.bytecode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import wangang.documentation.project.Module;

/** All compiled code of some modules. */
public final class Code {

    private final Map<String, CompiledClass> classes = new TreeMap<>();
    private final Map<Place, List<Step>> steps = new LinkedHashMap<>();

    private Code() {}

    public static Code of(Collection<Module> modules) {
        return in(modules.stream().collect(Collectors.toMap(Module::name, Module::classes)));
    }

    /** @param folders of class files, by the name of their module */
    public static Code in(Map<String, Path> folders) {
        var code = new Code();
        new TreeMap<>(folders).forEach(code::read);
        code.classes.values().forEach(type -> code.steps.putAll(new MethodReading(type).steps()));
        return code;
    }

    public Collection<CompiledClass> classes() {
        return classes.values();
    }

    public Map<Place, List<Step>> steps() {
        return steps;
    }

    public @Nullable CompiledClass find(String name) {
        return classes.get(name);
    }

    private void read(String module, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(Code::node)
                    .forEach(node -> classes.put(node.name, new CompiledClass(module, node)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ClassNode node(Path file) {
        try {
            var node = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_FRAMES);
            return node;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every call that names this method, wherever it stands. */
    public List<Found> callsTo(String owner, String name) {
        var found = new ArrayList<Found>();
        steps.forEach((place, all) -> all.forEach(step -> {
            if (step instanceof Step.Call call
                    && call.target().owner().equals(owner)
                    && call.target().name().equals(name)) {
                found.add(new Found(place, call));
            }
        }));
        return found;
    }

    /** A call and where it stands. */
    public record Found(Place place, Step.Call call) {}
}
