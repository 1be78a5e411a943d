package wangang.matching.relevance;

import java.util.List;
import java.util.UUID;
import wangang.matching.meaning.Meaning;

/** What was asked for, and the vacancies that mean something alike. */
public final class Neighbourhood {

    private final Meaning asked;
    private final List<Neighbour> neighbours;

    Neighbourhood(Meaning asked, List<Neighbour> neighbours) {
        this.asked = asked;
        this.neighbours = List.copyOf(neighbours);
    }

    public List<UUID> vacancies() {
        return neighbours.stream().map(Neighbour::vacancy).toList();
    }

    Meaning asked() {
        return asked;
    }

    List<Neighbour> neighbours() {
        return neighbours;
    }
}
