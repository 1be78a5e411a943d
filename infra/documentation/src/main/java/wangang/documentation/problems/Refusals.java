package wangang.documentation.problems;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import wangang.documentation.bytecode.Code;
import wangang.documentation.bytecode.Meaning;
import wangang.documentation.bytecode.Meaning.Literal;
import wangang.documentation.bytecode.Meaning.Part;
import wangang.documentation.bytecode.Meaning.Text;
import wangang.documentation.bytecode.Meaning.Unknown;
import wangang.documentation.bytecode.Method;
import wangang.documentation.bytecode.Place;
import wangang.documentation.bytecode.Step;
import wangang.platform.kernel.Rejection;
import wangang.platform.web.Problems;

/**
 * Every refusal in compiled code: calls of what takes a code, directly or through methods that hand theirs on, with the
 * constants that they are given.
 */
public final class Refusals {

    private static final String ELSEWHERE = ".code";

    private final Map<Method, Set<Template>> templates = new HashMap<>();
    private final Map<Method, List<Code.Found>> calls = new HashMap<>();
    private final Set<Refusal> found = new LinkedHashSet<>();
    private final List<String> flaws = new ArrayList<>();

    private Refusals() {}

    public static Refusals in(Code code) {
        var refusals = new Refusals();
        code.steps()
                .forEach((place, steps) -> steps.forEach(step -> {
                    if (step instanceof Step.Call call) {
                        refusals.calls
                                .computeIfAbsent(call.target(), unseen -> new ArrayList<>())
                                .add(new Code.Found(place, call));
                    }
                }));
        refusals.follow(CodeTakers.in(code));
        return refusals;
    }

    public Set<Refusal> found() {
        return found;
    }

    /** Codes that the compiled classes do not show. */
    public List<String> flaws() {
        return flaws;
    }

    private void follow(Map<Method, Template> takers) {
        takers.forEach((method, template) -> templates.put(method, new HashSet<>(Set.of(template))));
        var waiting = new ArrayDeque<>(takers.keySet());
        while (!waiting.isEmpty()) {
            var target = waiting.remove();
            for (var use : calls.getOrDefault(target, List.of())) {
                var around = use.place().method();
                for (var template : List.copyOf(templates.getOrDefault(target, Set.of()))) {
                    var given = template.calledWith(use.call().arguments());
                    if (given.dependsOnArguments()) {
                        if (!takers.containsKey(around)
                                && templates
                                        .computeIfAbsent(around, unseen -> new HashSet<>())
                                        .add(given)) {
                            waiting.add(around);
                        }
                    } else {
                        note(given, use.place());
                    }
                }
            }
        }
    }

    private void note(Template given, Place place) {
        for (var meaning : given.code()) {
            if (!(meaning instanceof Text(var parts)) || parts.stream().anyMatch(Refusals::isHidden)) {
                flaws.add(
                        place + ": the code of this refusal is not written as a literal, so it cannot be documented.");
            } else if (parts.stream().allMatch(Literal.class::isInstance)) {
                found.add(new Refusal(words(parts), statuses(given.status()), details(given.detail()), place));
            }
        }
    }

    /** Whatever is unknown, except the code of a refusal that was made elsewhere. */
    private static boolean isHidden(Part part) {
        return part instanceof Unknown(var origin) && !origin.endsWith(ELSEWHERE);
    }

    private static Set<Integer> statuses(Set<Meaning> status) {
        return status.stream()
                .filter(Meaning.Constant.class::isInstance)
                .map(Meaning.Constant.class::cast)
                .map(Refusals::status)
                .collect(Collectors.toSet());
    }

    private static int status(Meaning.Constant constant) {
        return constant.owner().endsWith("/HttpStatus")
                ? HttpStatus.valueOf(constant.name()).value()
                : Problems.status(Rejection.Kind.valueOf(constant.name())).value();
    }

    private static Set<String> details(Set<Meaning> detail) {
        return detail.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.parts().stream().anyMatch(Literal.class::isInstance))
                .map(text -> words(text.parts()))
                .collect(Collectors.toSet());
    }

    private static String words(List<Part> parts) {
        return parts.stream()
                .map(part -> part instanceof Literal(var words) ? words : "…")
                .collect(Collectors.joining());
    }
}
