package wangang.portal.employer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.ResolvableType;
import wangang.portal.services.Answer;
import wangang.portal.services.Call;

/**
 * A part of a list, as every service answers one.
 *
 * @param nextCursor for the next part; none on the last
 */
public record Items<T>(
        @Nullable List<T> items,
        @Nullable String nextCursor,
        @Nullable Long total) {

    /** Makes the call and reads a part of a list of these. */
    public static <T> Answer<Items<T>> of(Class<T> type, Call call) {
        return call.into(ParameterizedTypeReference.<Items<T>>forType(
                ResolvableType.forClassWithGenerics(Items.class, type).getType()));
    }

    public List<T> all() {
        return items == null ? List.of() : items;
    }

    /** How many, with a plus where there are more than this part has. */
    public String count() {
        return all().size() + (nextCursor == null ? "" : "+");
    }
}
