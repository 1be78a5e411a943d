package wangang.portal.marks;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a person has marked the vacancies on a page.
 *
 * @param kinds SAVED or HIDDEN by vacancy; the others have no mark
 */
public record Marks(Map<UUID, String> kinds) {

    public static final String SAVED = "SAVED";
    public static final String HIDDEN = "HIDDEN";

    static final Marks NONE = new Marks(Map.of());

    public @Nullable String of(UUID vacancy) {
        return kinds.get(vacancy);
    }
}
