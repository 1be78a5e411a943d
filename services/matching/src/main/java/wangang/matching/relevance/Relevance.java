package wangang.matching.relevance;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import wangang.matching.meaning.Likeness;
import wangang.matching.meaning.Meaning;
import wangang.matching.meaning.MeaningModel;

/**
 * Orders hits by words and by meaning: by a weighted sum of their likeness to what was asked for, of the words' score
 * in proportion to the best one's, and of the characters that a title shares. Needs no container.
 */
public final class Relevance {

    private static final Comparator<Ordered> BEST_FIRST = Comparator.comparingDouble((Ordered hit) -> hit.place())
            .reversed()
            .thenComparing(hit -> hit.neighbour().publishedAt(), Comparator.reverseOrder())
            .thenComparing(hit -> hit.neighbour().vacancy());

    /**
     * Added to the score of neighbours so that they come first, whatever words they have: far more than words score, and
     * so little that a score keeps three decimals.
     */
    public static final float FIRST = 4096;

    /** Its place goes by the score and what a campaign adds; the score is told without. */
    private record Ordered(Neighbour neighbour, double score, double place) {

        Ranked ranked() {
            return new Ranked(
                    neighbour.vacancy(),
                    neighbour.employer(),
                    (float) score,
                    neighbour.words() > 0 ? Matched.WORDS : Matched.MEANING);
        }
    }

    private final MeaningModel model;
    private final Likeness likeness;
    private final RelevanceSettings settings;

    public Relevance(MeaningModel model, Likeness likeness, RelevanceSettings settings) {
        this.model = model;
        this.likeness = likeness;
        this.settings = settings;
    }

    /** Enough for the first pages, and quick. */
    public Depth narrow() {
        return new Depth(settings.near(), settings.explored(), settings.window());
    }

    /** For who pages on. */
    public Depth wide() {
        return new Depth(settings.deep(), settings.deep(), settings.deep());
    }

    /** What the words somebody typed mean. */
    public Meaning meaning(String words) {
        return model.ofTitle(words);
    }

    /** Asks for the nearest by meaning under these conditions. */
    public SearchRequest.Builder nearest(Meaning asked, Query conditions, Depth depth) {
        return DocumentFields.all(new SearchRequest.Builder()
                .knn(knn -> knn.field(Nearness.FIELD)
                        .queryVector(Nearness.numbers(likeness.vector(asked)))
                        .k(depth.neighbours())
                        .numCandidates(depth.explored())
                        .filter(conditions))
                .size(depth.neighbours()));
    }

    /**
     * Those of the answer that mean enough alike.
     *
     * @param wide whether remotely is enough
     */
    public Neighbourhood neighbourhood(Meaning asked, SearchResponse<Void> answer, Depth depth, boolean wide) {
        double least = wide ? settings.remotelyAlike() : settings.alike();
        var near = answer.hits().hits().stream()
                .map(hit -> DocumentFields.read(hit, asked, likeness))
                .filter(neighbour -> neighbour.alike() >= least)
                .toList();
        return new Neighbourhood(asked, near, near.size() < depth.neighbours());
    }

    /**
     * Best first: what has the words, and the neighbourhood.
     *
     * @param typed the words
     * @param found the neighbours first, then what has the words; see {@link #FIRST}
     * @param admitted which neighbours the facets' own conditions leave
     */
    public List<Ranked> ranked(
            String typed, Neighbourhood near, SearchResponse<Void> found, Predicate<Neighbour> admitted) {
        var all = new LinkedHashMap<UUID, Neighbour>();
        near.neighbours().stream().filter(admitted).forEach(neighbour -> all.put(neighbour.vacancy(), neighbour));
        for (var hit : found.hits().hits()) {
            double score = wordsOf(hit);
            all.compute(
                    DocumentFields.vacancy(hit),
                    (id, known) -> (known == null ? DocumentFields.read(hit, near.asked(), likeness) : known)
                            .withWords(score));
        }
        double best = all.values().stream().mapToDouble(Neighbour::words).max().orElse(0);
        var characters = new Characters(typed);
        return all.values().stream()
                .map(neighbour -> ordered(neighbour, score(neighbour, best, characters)))
                .sorted(BEST_FIRST)
                .map(Ordered::ranked)
                .toList();
    }

    /** 0 where it has none of the words. */
    private static double wordsOf(Hit<Void> hit) {
        double score = hit.score() == null ? 0 : hit.score();
        return score >= FIRST ? score - FIRST : score;
    }

    /** What has the words alone gains nothing: no campaign puts it before what means what was asked for. */
    private Ordered ordered(Neighbour neighbour, double score) {
        boolean preferred = neighbour.enrolled() && neighbour.alike() >= settings.alike();
        return new Ordered(neighbour, score, preferred ? score + settings.campaign() : score);
    }

    private double score(Neighbour neighbour, double best, Characters typed) {
        double words = best == 0 ? 0 : neighbour.words() / best;
        return settings.words() * words
                + settings.characters() * typed.agreement(neighbour.title())
                + (1 - settings.words() - settings.characters()) * neighbour.alike();
    }
}
