package wangang.matching.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What no answer contains, whatever is asked for.
 *
 * @param employers whose vacancies are left out: those suspended
 * @param vacancies which are left out themselves, such as those that whoever asks has hidden; bounded by who gives them
 */
public record LeftOut(Collection<UUID> employers, Collection<UUID> vacancies) {

    public LeftOut {
        employers = List.copyOf(employers);
        vacancies = List.copyOf(vacancies);
    }

    public static LeftOut ofEmployers(Collection<UUID> employers) {
        return new LeftOut(employers, List.of());
    }
}
