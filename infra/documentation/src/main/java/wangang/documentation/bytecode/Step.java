package wangang.documentation.bytecode;

import java.util.List;

/** What the code at a place does that leads elsewhere. */
public sealed interface Step {

    /** Arguments without the receiver. */
    record Call(Method target, List<Value> arguments) implements Step {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** A lambda or a method reference is made; it counts as called. */
    record Handle(Method target) implements Step {}

    record Reading(String owner, String field) implements Step {}
}
