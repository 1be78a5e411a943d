package wangang.documentation.problems;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wangang.documentation.bytecode.Meaning;
import wangang.documentation.bytecode.Meaning.Argument;
import wangang.documentation.bytecode.Meaning.Part;
import wangang.documentation.bytecode.Meaning.Text;
import wangang.documentation.bytecode.Meaning.Unknown;
import wangang.documentation.bytecode.Value;

/** What a method refuses with, in terms of its own arguments. */
record Template(Set<Meaning> status, Set<Meaning> code, Set<Meaning> detail) {

    Template {
        status = Set.copyOf(status);
        code = Set.copyOf(code);
        detail = Set.copyOf(detail);
    }

    /** The same in terms of the method that makes a call with these arguments. */
    Template calledWith(List<Value> arguments) {
        return new Template(replaced(status, arguments), replaced(code, arguments), replaced(detail, arguments));
    }

    boolean dependsOnArguments() {
        return code.stream()
                .anyMatch(meaning ->
                        meaning instanceof Text(var parts) && parts.stream().anyMatch(Argument.class::isInstance));
    }

    private static Set<Meaning> replaced(Set<Meaning> meanings, List<Value> arguments) {
        var all = new HashSet<Meaning>();
        for (var meaning : meanings) {
            if (meaning instanceof Text(var parts)) {
                if (parts.size() == 1 && parts.getFirst() instanceof Argument(var index)) {
                    all.addAll(arguments.get(index).meanings());
                } else {
                    all.addAll(texts(parts, arguments));
                }
            } else {
                all.add(meaning);
            }
        }
        return all;
    }

    private static List<Text> texts(List<Part> parts, List<Value> arguments) {
        List<List<Part>> all = List.of(List.of());
        for (var part : parts) {
            var pieces = part instanceof Argument(var index) ? pieces(arguments.get(index)) : List.of(List.of(part));
            all = all.stream()
                    .flatMap(begun -> pieces.stream().map(piece -> joined(begun, piece)))
                    .toList();
        }
        return all.stream().map(Text::new).toList();
    }

    private static List<List<Part>> pieces(Value argument) {
        return argument.meanings().stream()
                .map(meaning -> meaning instanceof Text(var parts) ? parts : List.<Part>of(new Unknown("")))
                .toList();
    }

    private static List<Part> joined(List<Part> begun, List<Part> piece) {
        var all = new ArrayList<>(begun);
        all.addAll(piece);
        return all;
    }
}
