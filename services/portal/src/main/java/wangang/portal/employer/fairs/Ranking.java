package wangang.portal.employer.fairs;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a booth agrees to interview, as the service keeps it. */
record Ranking(@Nullable List<List<UUID>> groups, long version) {

    String etag() {
        return "\"" + version + "\"";
    }

    /** Nothing was ever saved. */
    boolean fresh() {
        return version == 0;
    }

    Order order() {
        return Order.ofGroups(groups == null ? List.of() : groups);
    }

    /** An order to begin with. */
    record Suggestion(@Nullable List<List<UUID>> groups) {

        Order order() {
            return Order.ofGroups(groups == null ? List.of() : groups);
        }
    }
}
