package wangang.documentation.bytecode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/** The steps of one class's methods. */
final class MethodReading {

    private static final String STATIC_INITIALISER = "<clinit>";

    private final CompiledClass type;

    MethodReading(CompiledClass type) {
        this.type = type;
    }

    Map<Place, List<Step>> steps() {
        var steps = new LinkedHashMap<Place, List<Step>>();
        for (var method : type.node().methods) {
            if ((method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0) {
                read(method, steps);
            }
        }
        return steps;
    }

    private void read(MethodNode method, Map<Place, List<Step>> steps) {
        var frames = frames(method);
        var name = new Method(type.name(), method.name, method.desc);
        for (int at = 0; at < frames.length; at++) {
            var instruction = method.instructions.get(at);
            // Without a frame nothing leads there.
            if (frames[at] != null) {
                var found = step(instruction, frames[at]);
                if (!found.isEmpty()) {
                    var place = new Place(type.module(), name, fieldMadeBy(method, instruction));
                    steps.computeIfAbsent(place, unseen -> new ArrayList<>()).addAll(found);
                }
            }
        }
    }

    private Frame<Value>[] frames(MethodNode method) {
        try {
            boolean isStatic = (method.access & Opcodes.ACC_STATIC) != 0;
            return new Analyzer<>(new Tracing(method.desc, isStatic)).analyze(type.name(), method);
        } catch (AnalyzerException unreadable) {
            throw new IllegalStateException(type.name() + "." + method.name, unreadable);
        }
    }

    private static List<Step> step(AbstractInsnNode instruction, Frame<Value> frame) {
        return switch (instruction) {
            case MethodInsnNode call ->
                List.of(new Step.Call(
                        new Method(call.owner, call.name, call.desc),
                        arguments(frame, Type.getArgumentCount(call.desc))));
            case InvokeDynamicInsnNode dynamic ->
                Arrays.stream(dynamic.bsmArgs)
                        .filter(Handle.class::isInstance)
                        .map(Handle.class::cast)
                        .map(handle -> (Step)
                                new Step.Handle(new Method(handle.getOwner(), handle.getName(), handle.getDesc())))
                        .toList();
            case FieldInsnNode field
            when field.getOpcode() == Opcodes.GETSTATIC -> List.of(new Step.Reading(field.owner, field.name));
            default -> List.of();
        };
    }

    private static List<Value> arguments(Frame<Value> frame, int count) {
        int first = frame.getStackSize() - count;
        return IntStream.range(first, first + count).mapToObj(frame::getStack).toList();
    }

    private String fieldMadeBy(MethodNode method, AbstractInsnNode instruction) {
        if (method.name.equals(STATIC_INITIALISER)) {
            for (var next = instruction; next != null; next = next.getNext()) {
                if (next instanceof FieldInsnNode field
                        && field.getOpcode() == Opcodes.PUTSTATIC
                        && field.owner.equals(type.name())) {
                    return field.name;
                }
            }
        }
        return "";
    }
}
