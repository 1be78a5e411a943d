package wangang.benchmarks.twosided.systems;

import java.util.List;
import wangang.benchmarks.relevance.Run.Hit;
import wangang.benchmarks.twosided.people.Graduate;

/** Ranks postings for a graduate. */
public interface RankingSystem {

    /** Most postings of an answer that are kept. */
    int DEPTH = 100;

    /** At most {@link #DEPTH} postings by their ids, best first. */
    List<Hit> answer(Graduate graduate);
}
