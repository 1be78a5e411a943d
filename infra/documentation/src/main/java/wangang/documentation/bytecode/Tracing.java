package wangang.documentation.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Interpreter;
import wangang.documentation.bytecode.Meaning.Argument;
import wangang.documentation.bytecode.Meaning.Constant;
import wangang.documentation.bytecode.Meaning.Literal;
import wangang.documentation.bytecode.Meaning.Part;
import wangang.documentation.bytecode.Meaning.Text;
import wangang.documentation.bytecode.Meaning.Unknown;

/** Follows constants, arguments and concatenations through a method; types are the basic interpreter's business. */
final class Tracing extends Interpreter<Value> {

    private static final char ARGUMENT = '\u0001';
    private static final char CONSTANT = '\u0002';

    private final BasicInterpreter basic = new BasicInterpreter();
    private final int[] argumentAt;

    Tracing(String descriptor, boolean isStatic) {
        super(Opcodes.ASM9);
        var types = Type.getArgumentTypes(descriptor);
        argumentAt = new int[types.length];
        int slot = isStatic ? 0 : 1;
        for (int index = 0; index < types.length; index++) {
            argumentAt[index] = slot;
            slot += types[index].getSize();
        }
    }

    @Override
    public @Nullable Value newValue(@Nullable Type type) {
        return sized(basic.newValue(type));
    }

    @Override
    public @Nullable Value newParameterValue(boolean isInstanceMethod, int local, Type type) {
        for (int index = 0; index < argumentAt.length; index++) {
            if (argumentAt[index] == local) {
                return Value.of(type.getSize(), new Text(List.of(new Argument(index))));
            }
        }
        return newValue(type);
    }

    @Override
    public @Nullable Value newOperation(AbstractInsnNode instruction) throws AnalyzerException {
        return switch (instruction) {
            case LdcInsnNode load when load.cst instanceof String words -> Value.of(1, Text.literal(words));
            case LdcInsnNode load
            when load.cst instanceof Integer number -> Value.of(1, Text.literal(number.toString()));
            case IntInsnNode push
            when push.getOpcode() != Opcodes.NEWARRAY -> Value.of(1, Text.literal(Integer.toString(push.operand)));
            case FieldInsnNode field ->
                Value.of(Type.getType(field.desc).getSize(), new Constant(field.owner, field.name));
            default -> sized(basic.newOperation(instruction));
        };
    }

    @Override
    public Value copyOperation(AbstractInsnNode instruction, Value value) {
        return value;
    }

    @Override
    public @Nullable Value unaryOperation(AbstractInsnNode instruction, Value value) throws AnalyzerException {
        return instruction.getOpcode() == Opcodes.CHECKCAST
                ? value
                : sized(basic.unaryOperation(instruction, BasicValue.UNINITIALIZED_VALUE));
    }

    @Override
    public @Nullable Value binaryOperation(AbstractInsnNode instruction, Value first, Value second)
            throws AnalyzerException {
        return sized(
                basic.binaryOperation(instruction, BasicValue.UNINITIALIZED_VALUE, BasicValue.UNINITIALIZED_VALUE));
    }

    @Override
    public @Nullable Value ternaryOperation(AbstractInsnNode instruction, Value first, Value second, Value third) {
        return null;
    }

    @Override
    public @Nullable Value naryOperation(AbstractInsnNode instruction, List<? extends Value> values)
            throws AnalyzerException {
        var result = sized(basic.naryOperation(instruction, List.of()));
        if (result == null) {
            return null;
        }
        return switch (instruction) {
            case MethodInsnNode call -> Value.of(result.size(), Text.unknown(call.owner + "." + call.name));
            case InvokeDynamicInsnNode call
            when call.name.equals("makeConcatWithConstants") -> Value.of(1, concatenated(call, values));
            default -> result;
        };
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, Value value, Value expected) {
        // What a method answers is not followed.
    }

    @Override
    public Value merge(Value first, Value second) {
        return first.or(second);
    }

    private static Text concatenated(InvokeDynamicInsnNode call, List<? extends Value> values) {
        var parts = new ArrayList<Part>();
        int value = 0;
        int constant = 1;
        for (var piece : ((String) call.bsmArgs[0]).split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])", -1)) {
            if (piece.equals(String.valueOf(ARGUMENT))) {
                parts.addAll(only(values.get(value++)));
            } else if (piece.equals(String.valueOf(CONSTANT))) {
                parts.add(new Literal(String.valueOf(call.bsmArgs[constant++])));
            } else if (!piece.isEmpty()) {
                parts.add(new Literal(piece));
            }
        }
        return new Text(parts);
    }

    private static List<Part> only(Value value) {
        return value.meanings().size() == 1 && value.meanings().iterator().next() instanceof Text(var parts)
                ? parts
                : List.of(new Unknown(""));
    }

    private static @Nullable Value sized(@Nullable BasicValue value) {
        return value == null ? null : Value.unknown(value.getSize());
    }
}
