package wangang.vacancy.posting.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When in the week the work is.
 *
 * @param slots at most 28, in which nothing overlaps; free when absent
 * @param hoursPerWeek hours asked for in a week, 1 to 60 and no more than the slots have; all of them when absent
 */
public record WorkingTime(
        @Nullable List<WeekSlot> slots, @Nullable Integer hoursPerWeek) {

    private static final Comparator<WeekSlot> IN_ORDER = Comparator.comparing(
                    WeekSlot::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WeekSlot::from, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WeekSlot::to, Comparator.nullsLast(Comparator.naturalOrder()));

    /** In the order of the week; null when nothing is said. */
    @Nullable
    WorkingTime trimmed() {
        var kept = each().stream()
                .map(WeekSlot::trimmed)
                .distinct()
                .sorted(IN_ORDER)
                .toList();
        return kept.isEmpty() && hoursPerWeek == null
                ? null
                : new WorkingTime(kept.isEmpty() ? null : kept, hoursPerWeek);
    }

    List<WeekSlot> each() {
        return slots == null
                ? List.of()
                : slots.stream().filter(Objects::nonNull).toList();
    }
}
