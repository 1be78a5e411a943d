package wangang.portal.services;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.ResolvableType;

/**
 * A part of a list, as every service answers one.
 *
 * @param nextCursor for the next part; none on the last
 */
public record Items<T>(
        @Nullable List<T> items,
        @Nullable String nextCursor,
        @Nullable Long total) {

    private static final int AT_ONCE = 100;

    /**
     * What was read of a list.
     *
     * @param whole whether nothing is left
     */
    public record Listed<T>(List<T> items, boolean whole) {}

    /** Makes the call and reads a part of a list of these. */
    public static <T> Answer<Items<T>> of(Class<T> type, Call call) {
        return call.into(ParameterizedTypeReference.<Items<T>>forType(
                ResolvableType.forClassWithGenerics(Items.class, type).getType()));
    }

    /** Reads part after part of 100, at most so many; a refusal of any is the answer. */
    public static <T> Answer<Listed<T>> all(Class<T> type, Supplier<Call> list, int most) {
        var read = new ArrayList<T>();
        String cursor = null;
        for (int part = 0; part < most; part++) {
            var answer = of(type, list.get().query("size", AT_ONCE).query("cursor", cursor));
            if (!(answer instanceof Answer.Given<Items<T>>(var page, var etag))) {
                return answer.map(page -> new Listed<>(page.all(), true));
            }
            read.addAll(page.all());
            cursor = page.nextCursor();
            if (cursor == null) {
                break;
            }
        }
        return new Answer.Given<>(new Listed<>(List.copyOf(read), cursor == null), null);
    }

    public List<T> all() {
        return items == null ? List.of() : items;
    }

    /** How many, with a plus where there are more than this part has. */
    public String count() {
        return all().size() + (nextCursor == null ? "" : "+");
    }
}
