package wangang.matching.state;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Vacancies that a person does not want to see again.
 *
 * @param since when each was hidden
 */
public record Hidden(Map<UUID, Instant> since) {

    public static final Hidden NONE = new Hidden(Map.of());

    public Hidden {
        since = Map.copyOf(since);
    }

    public boolean contains(UUID vacancy) {
        return since.containsKey(vacancy);
    }

    /** Those hidden by then: pages of one search leave out the same, whatever is hidden between them. */
    public List<UUID> by(Instant moment) {
        return since.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(moment))
                .map(Map.Entry::getKey)
                .toList();
    }
}
