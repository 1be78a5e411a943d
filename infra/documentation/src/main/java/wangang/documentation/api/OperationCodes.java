package wangang.documentation.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import wangang.documentation.bytecode.Code;
import wangang.documentation.bytecode.Place;
import wangang.documentation.bytecode.Reach;
import wangang.documentation.problems.Refusal;

/** Which codes each operation can answer with: those of the refusals that its handler reaches. */
final class OperationCodes {

    private final Handlers handlers;
    private final Reach reach;
    private final Map<Place, Set<String>> codes;

    OperationCodes(Code code, Collection<Refusal> refusals) {
        this.handlers = new Handlers(code);
        this.reach = new Reach(code);
        this.codes = new HashMap<>(refusals.stream()
                .collect(Collectors.groupingBy(
                        Refusal::place, Collectors.mapping(Refusal::code, Collectors.toCollection(TreeSet::new)))));
    }

    boolean hasHandler(Operation operation) {
        return !handlers.of(operation).isEmpty();
    }

    Set<String> of(Operation operation) {
        return reach.from(handlers.of(operation)).stream()
                .flatMap(place -> codes.getOrDefault(place, Set.of()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Codes of these modules that no operation reaches by itself: whatever stands before, around and behind them. */
    Set<String> ofEvery(List<Operation> operations, Set<String> modules, Collection<Refusal> refusals) {
        var special =
                operations.stream().flatMap(operation -> of(operation).stream()).collect(Collectors.toSet());
        return refusals.stream()
                .filter(refusal -> modules.contains(refusal.place().module()))
                .map(Refusal::code)
                .filter(code -> !special.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
