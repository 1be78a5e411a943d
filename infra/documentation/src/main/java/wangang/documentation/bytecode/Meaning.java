package wangang.documentation.bytecode;

import java.util.List;

/** One thing that a value may be. */
public sealed interface Meaning {

    /** Words, as far as the code itself says them. */
    record Text(List<Part> parts) implements Meaning {
        public Text {
            parts = List.copyOf(parts);
        }

        static Text literal(String words) {
            return new Text(List.of(new Literal(words)));
        }

        static Text unknown(String origin) {
            return new Text(List.of(new Unknown(origin)));
        }
    }

    /** A static field, such as a constant of an enumeration; the owner has slashes. */
    record Constant(String owner, String name) implements Meaning {}

    /** A piece of a text. */
    sealed interface Part {}

    record Literal(String words) implements Part {}

    /** What the method around was given; counted from 0, without the receiver. */
    record Argument(int index) implements Part {}

    /** Known only at run time; {@code origin} is the method that answered it, as owner.name, or empty. */
    record Unknown(String origin) implements Part {}
}
