package wangang.documentation.bytecode;

import java.util.HashSet;
import java.util.Set;
import wangang.documentation.bytecode.Meaning.Text;

/** Everything that a value may be where it is used; {@code size} in stack words. */
public record Value(int size, Set<Meaning> meanings) implements org.objectweb.asm.tree.analysis.Value {

    private static final int MOST = 16;

    public Value {
        meanings = Set.copyOf(meanings);
    }

    static Value of(int size, Meaning meaning) {
        return new Value(size, Set.of(meaning));
    }

    static Value unknown(int size) {
        return of(size, Text.unknown(""));
    }

    Value or(Value other) {
        if (meanings.containsAll(other.meanings) && size <= other.size) {
            return this;
        }
        var all = new HashSet<>(meanings);
        all.addAll(other.meanings);
        int least = Math.min(size, other.size);
        return all.size() > MOST ? unknown(least) : new Value(least, all);
    }

    @Override
    public int getSize() {
        return size;
    }
}
