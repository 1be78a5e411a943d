package wangang.demodata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds who plays the parts of a script, the same in every run: of an industry the first that has no part yet. */
final class Casting {

    private final List<DemoEmployer> handedOut;
    private final List<DemoEmployer> waiting;

    /** @param handedOut whose account is handed out; at most one */
    Casting(List<DemoEmployer> handedOut, List<DemoEmployer> employers) {
        this.handedOut = List.copyOf(handedOut);
        waiting = new ArrayList<>(employers);
    }

    /** @return none for a part without an industry, which is the handed-out employer's, when there is none */
    Optional<DemoEmployer> next(JsonNode part) {
        var industry = part.path("industry").asString("");
        if (industry.isEmpty()) {
            return handedOut.stream().findFirst();
        }
        var found = waiting.stream()
                .filter(employer -> employer.form().industryCode().equals(industry))
                .findFirst();
        found.ifPresent(waiting::remove);
        return found;
    }
}
