package wangang.matching.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who of those who fit is told: no repeats, no more than a person's day bears, no more than a vacancy's cap. */
record Caps(int leftForTheVacancy, int perPersonADay) {

    /**
     * Best first in, best first out.
     *
     * @param today how many each person was told today
     * @param known who knows of the vacancy already
     * @param reachable who may be told at all
     */
    List<Push> choose(List<Push> bestFirst, Map<UUID, Integer> today, Set<UUID> known, Set<UUID> reachable) {
        var chosen = new ArrayList<Push>();
        for (var push : bestFirst) {
            var person = push.jobseekerId();
            if (chosen.size() < leftForTheVacancy
                    && reachable.contains(person)
                    && !known.contains(person)
                    && today.getOrDefault(person, 0) < perPersonADay
                    && chosen.stream().noneMatch(other -> other.jobseekerId().equals(person))) {
                chosen.add(push);
            }
        }
        return chosen;
    }
}
