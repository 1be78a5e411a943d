package wangang.portal.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import wangang.portal.services.Answer;
import wangang.portal.services.Call;

/** A part of a list. */
record Paged<T>(List<T> items, @Nullable String nextCursor) {

    private static final int AT_ONCE = 100;

    /**
     * What was read of a list.
     *
     * @param whole whether nothing is left
     */
    record Listed<T>(List<T> items, boolean whole) {}

    /** Reads part after part, at most so many; a refusal of any is the answer. */
    static <T> Answer<Listed<T>> read(Supplier<Call> list, ParameterizedTypeReference<Paged<T>> type, int most) {
        var items = new ArrayList<T>();
        String cursor = null;
        for (int part = 0; part < most; part++) {
            var answer =
                    list.get().query("size", AT_ONCE).query("cursor", cursor).into(type);
            if (!(answer instanceof Answer.Given<Paged<T>>(var page, var etag))) {
                return answer.map(page -> new Listed<>(page.items(), true));
            }
            items.addAll(page.items());
            cursor = page.nextCursor();
            if (cursor == null) {
                return new Answer.Given<>(new Listed<>(List.copyOf(items), true), null);
            }
        }
        return new Answer.Given<>(new Listed<>(List.copyOf(items), false), null);
    }
}
