package wangang.matching.guidance;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Vacancies of a group with their pay; whoever has more of them than one employer may count for has each counted for so
 * much less.
 */
final class Sample {

    /**
     * A vacancy.
     *
     * @param employer whose it is
     * @param min lower end in the form's unit
     * @param max upper end
     */
    record Case(String employer, int min, int max) {

        double middle() {
            return (min + (double) max) / 2;
        }
    }

    private final List<Case> cases;
    private final List<Double> weights;
    private final int employers;

    Sample(List<Case> cases, int perEmployer) {
        var byEmployer = cases.stream().collect(Collectors.groupingBy(Case::employer, Collectors.counting()));
        this.cases = List.copyOf(cases);
        this.weights = cases.stream()
                .map(one -> {
                    long many = byEmployer.getOrDefault(one.employer(), 1L);
                    return many <= perEmployer ? 1 : perEmployer / (double) many;
                })
                .toList();
        this.employers = byEmployer.size();
    }

    /** Rounded, since thirds of a case do not add up to one. */
    boolean isEnough(GuidanceSettings settings) {
        double counted = weights.stream().mapToDouble(Double::doubleValue).sum();
        return employers >= settings.employers() && Math.round(counted) >= settings.cases();
    }

    Distribution lower() {
        return of(Case::min);
    }

    Distribution middle() {
        return of(Case::middle);
    }

    Distribution upper() {
        return of(Case::max);
    }

    private Distribution of(ToDoubleFunction<Case> amount) {
        return new Distribution(IntStream.range(0, cases.size())
                .mapToObj(at -> new Distribution.Weighed(amount.applyAsDouble(cases.get(at)), weights.get(at)))
                .toList());
    }
}
