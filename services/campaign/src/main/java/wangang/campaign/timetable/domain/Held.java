package wangang.campaign.timetable.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;

/**
 * A published interview by the numbers of a day that may have changed since.
 *
 * @param slot {@link Board#NONE} when it can no longer be held as it was
 */
record Held(Interview interview, int pair, int slot) {

    boolean isHit() {
        return slot == Board.NONE;
    }

    /** @throws IllegalArgumentException when the two of an interview do not wish each other this day */
    static List<Held> in(Market market, Collection<Interview> interviews) {
        var people = new HashMap<PersonId, Integer>();
        market.day().people().forEach(person -> people.put(person.id(), people.size()));
        var held = new ArrayList<Held>();
        for (var interview : interviews) {
            var person = people.get(interview.person());
            int pair = person == null ? Board.NONE : market.pairOf(person, interview.booth());
            if (pair == Board.NONE) {
                throw new IllegalArgumentException("not wished this day: " + interview);
            }
            int slot = market.slotOf(pair, interview);
            boolean possible = slot != Board.NONE && market.isPresent(pair, slot);
            held.add(new Held(interview, pair, possible ? slot : Board.NONE));
        }
        return held;
    }
}
