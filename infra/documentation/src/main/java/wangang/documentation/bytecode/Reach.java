package wangang.documentation.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which places can be reached from others. Errs towards too many: any override may be the one that is called. */
public final class Reach {

    private final Code code;
    private final Map<String, List<String>> below = new HashMap<>();
    private final Map<Method, List<Place>> byMethod = new HashMap<>();
    private final Map<String, List<Place>> byField = new HashMap<>();

    public Reach(Code code) {
        this.code = code;
        code.classes()
                .forEach(type -> type.above()
                        .forEach(above -> below.computeIfAbsent(above, unseen -> new ArrayList<>())
                                .add(type.name())));
        code.steps().keySet().forEach(place -> {
            byMethod.computeIfAbsent(place.method(), unseen -> new ArrayList<>())
                    .add(place);
            if (!place.field().isEmpty()) {
                byField.computeIfAbsent(place.owner() + "." + place.field(), unseen -> new ArrayList<>())
                        .add(place);
            }
        });
    }

    public Set<Place> from(Collection<Method> starts) {
        var reached = new LinkedHashSet<Place>();
        var waiting = new ArrayDeque<Place>();
        starts.forEach(start -> waiting.addAll(byMethod.getOrDefault(start, List.of())));
        while (!waiting.isEmpty()) {
            var place = waiting.remove();
            if (reached.add(place)) {
                code.steps().getOrDefault(place, List.of()).forEach(step -> waiting.addAll(after(step)));
            }
        }
        return reached;
    }

    private Collection<Place> after(Step step) {
        return switch (step) {
            case Step.Call(var target, var arguments) -> bodies(target);
            case Step.Handle(var target) -> bodies(target);
            case Step.Reading(var owner, var field) -> byField.getOrDefault(owner + "." + field, List.of());
        };
    }

    private Collection<Place> bodies(Method target) {
        if (code.find(target.owner()) == null) {
            return List.of();
        }
        var found = new ArrayList<Place>();
        for (var owner : related(target.owner())) {
            found.addAll(byMethod.getOrDefault(new Method(owner, target.name(), target.descriptor()), List.of()));
        }
        return found;
    }

    /** The class, all below it, and what it inherits from. */
    private Set<String> related(String name) {
        var all = new HashSet<String>();
        var waiting = new ArrayDeque<String>(List.of(name));
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (all.add(next)) {
                waiting.addAll(below.getOrDefault(next, List.of()));
            }
        }
        var above = new ArrayDeque<String>(List.of(name));
        while (!above.isEmpty()) {
            var type = code.find(above.remove());
            if (type != null) {
                all.addAll(type.above());
                above.addAll(type.above());
            }
        }
        return all;
    }
}
