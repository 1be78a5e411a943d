package wangang.matching.relevance;

import java.util.List;
import java.util.UUID;
import wangang.matching.meaning.Meaning;

/** What was asked for, and the vacancies that mean something alike. */
public final class Neighbourhood {

    private final Meaning asked;
    private final List<Neighbour> neighbours;
    private final boolean whole;

    Neighbourhood(Meaning asked, List<Neighbour> neighbours, boolean whole) {
        this.whole = whole;
        this.asked = asked;
        this.neighbours = List.copyOf(neighbours);
    }

    public List<UUID> vacancies() {
        return neighbours.stream().map(Neighbour::vacancy).toList();
    }

    /** Whether nothing else means enough alike. */
    public boolean isWhole() {
        return whole;
    }

    Meaning asked() {
        return asked;
    }

    List<Neighbour> neighbours() {
        return neighbours;
    }
}
