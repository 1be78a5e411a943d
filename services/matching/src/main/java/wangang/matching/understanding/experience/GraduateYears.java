package wangang.matching.understanding.experience;

import java.util.List;
import java.util.stream.Stream;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Strength;

/** The years of graduation a posting names, each naming with its own span. */
public record GraduateYears(List<Found<List<Integer>>> named) {

    public static final GraduateYears UNSTATED = new GraduateYears(List.of());

    public GraduateYears {
        named = List.copyOf(named);
    }

    /** Years outside which nobody is admitted, ascending; empty where it asks for none. */
    public List<Integer> required() {
        return years(Strength.REQUIRED);
    }

    public List<Integer> preferred() {
        return years(Strength.PREFERRED);
    }

    private List<Integer> years(Strength strength) {
        return named.stream()
                .filter(found -> found.strength() == strength)
                .flatMap(found -> found.value().stream())
                .distinct()
                .sorted()
                .toList();
    }

    static Stream<Integer> between(int first, int last) {
        return Stream.iterate(first, year -> year <= last, year -> year + 1);
    }
}
