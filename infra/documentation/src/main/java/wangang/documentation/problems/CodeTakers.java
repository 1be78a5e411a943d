package wangang.documentation.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.ParameterNode;
import wangang.documentation.bytecode.Code;
import wangang.documentation.bytecode.CompiledClass;
import wangang.documentation.bytecode.Meaning;
import wangang.documentation.bytecode.Meaning.Argument;
import wangang.documentation.bytecode.Meaning.Text;
import wangang.documentation.bytecode.Method;

/** Where codes enter: constructors of records that have a code and a detail, and what makes Spring's problem details. */
final class CodeTakers {

    private static final String PROBLEM_DETAILS = "wangang/platform/web/Problems";
    private static final String WORDS = "Ljava/lang/String;";
    private static final Set<String> STATUSES =
            Set.of("Lwangang/platform/kernel/Rejection$Kind;", "Lorg/springframework/http/HttpStatus;");

    private CodeTakers() {}

    static Map<Method, Template> in(Code code) {
        var takers = new HashMap<Method, Template>();
        for (var type : code.classes()) {
            for (var method : type.node().methods) {
                if (takesACode(type, method)) {
                    takers.put(new Method(type.name(), method.name, method.desc), template(method));
                }
            }
        }
        return takers;
    }

    private static boolean takesACode(CompiledClass type, MethodNode method) {
        boolean candidate = type.name().equals(PROBLEM_DETAILS) || (isRefusal(type) && method.name.equals("<init>"));
        return candidate && position(method, "code") >= 0;
    }

    private static boolean isRefusal(CompiledClass type) {
        var components = type.node().recordComponents;
        return components != null
                && components.stream()
                                .filter(component -> component.descriptor.equals(WORDS))
                                .filter(component -> Set.of("code", "detail").contains(component.name))
                                .count()
                        == 2;
    }

    private static Template template(MethodNode method) {
        var types = Type.getArgumentTypes(method.desc);
        Set<Meaning> status = Set.of();
        for (int index = 0; index < types.length; index++) {
            if (STATUSES.contains(types[index].getDescriptor())) {
                status = Set.of(argument(index));
            }
        }
        int detail = position(method, "detail");
        return new Template(
                status, Set.of(argument(position(method, "code"))), detail < 0 ? Set.of() : Set.of(argument(detail)));
    }

    private static int position(MethodNode method, String name) {
        var parameters = method.parameters == null ? List.<ParameterNode>of() : method.parameters;
        for (int index = 0; index < parameters.size(); index++) {
            if (parameters.get(index).name.equals(name)) {
                return index;
            }
        }
        return -1;
    }

    private static Meaning argument(int index) {
        return new Text(List.of(new Argument(index)));
    }
}
