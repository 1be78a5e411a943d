package wangang.documentation.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.tree.ClassNode;

/** A class and the module it was compiled in. */
public record CompiledClass(String module, ClassNode node) {

    public String name() {
        return node.name;
    }

    /** Superclass and interfaces, direct ones only. */
    List<String> above() {
        var all = new ArrayList<>(node.interfaces);
        if (node.superName != null) {
            all.add(node.superName);
        }
        return all;
    }
}
