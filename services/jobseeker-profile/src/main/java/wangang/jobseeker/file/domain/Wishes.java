package wangang.jobseeker.file.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks for; {@code payMin} in yuan a month, {@code maxTravelMinutes} one way. {@code availability} is when
 * in the week the person can work, in its order; null where that is not told.
 */
public record Wishes(
        List<String> titles,
        List<String> occupationCodes,
        List<String> subdistrictCodes,
        @Nullable Integer maxTravelMinutes,
        @Nullable Home home,
        @Nullable Integer payMin,
        Set<EmploymentKind> kinds,
        @Nullable List<WeekSlot> availability) {

    public static final Wishes NONE = new Wishes(List.of(), List.of(), List.of(), null, null, null, Set.of(), null);

    public Wishes {
        titles = List.copyOf(titles);
        occupationCodes = List.copyOf(occupationCodes);
        subdistrictCodes = List.copyOf(subdistrictCodes);
        kinds = Set.copyOf(kinds);
        availability = availability == null || availability.isEmpty()
                ? null
                : availability.stream().sorted(WeekSlot.IN_ORDER).toList();
    }
}
