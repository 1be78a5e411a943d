package wangang.portal.demand;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How many people a vacancy reaches and why it is hard to fill, as the matching service answers it. */
record Reach(UUID vacancyId, People reachable, int difficulty, List<Reason> reasons, List<Suggestion> suggestions) {

    private static final int HARD = 60;
    private static final int SOMEWHAT = 30;

    /** People in fives. */
    record People(int about, String text) {}

    /** Why. */
    record Reason(String text) {}

    /**
     * What would change it.
     *
     * @param change of the vacancy's terms (RFC 7396); null where its text has to be written anew
     */
    record Suggestion(String text, @Nullable JsonNode change, People reachable, int gained) {}

    public String level() {
        return difficulty >= HARD ? "难招" : difficulty >= SOMEWHAT ? "较难招" : "不难招";
    }

    public boolean hard() {
        return difficulty >= HARD;
    }
}
