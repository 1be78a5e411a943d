package wangang.matching.relevance;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import wangang.matching.meaning.Likeness;
import wangang.matching.meaning.Meaning;
import wangang.matching.meaning.MeaningModel;

/**
 * Orders hits by words and by meaning. Two requests: the nearest by meaning; then whatever has the words, or is one of
 * these. What both found is ordered by a weighted sum, the words' score in proportion to the best one's. Needs no
 * container.
 */
public final class Relevance {

    private static final Comparator<Ordered> BEST_FIRST = Comparator.comparingDouble((Ordered hit) -> hit.score())
            .reversed()
            .thenComparing(hit -> hit.neighbour().publishedAt(), Comparator.reverseOrder())
            .thenComparing(hit -> hit.neighbour().vacancy());

    private record Ordered(Neighbour neighbour, double score) {}

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
        var vector = new ArrayList<Float>();
        for (byte number : likeness.vector(asked)) {
            vector.add((float) number);
        }
        return columns(new SearchRequest.Builder()
                .knn(knn -> knn.field("nearness")
                        .queryVector(vector)
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
                .map(hit -> DocumentFields.read(hit, asked, likeness, 0))
                .filter(neighbour -> neighbour.alike() >= least)
                .toList();
        return new Neighbourhood(asked, near, near.size() < depth.neighbours());
    }

    /** What orders hits, without the documents. */
    public static SearchRequest.Builder columns(SearchRequest.Builder request) {
        DocumentFields.NAMES.forEach(name -> request.docvalueFields(field -> field.field(name)));
        return request.source(source -> source.fetch(false));
    }

    /**
     * Best first: what has the words, and the neighbourhood.
     *
     * @param kinds of which a neighbour must be one, unless there are none
     * @param subdistricts in one of which a neighbour must be, unless there are none
     */
    public List<Ranked> ranked(
            Neighbourhood near, SearchResponse<Void> words, Collection<String> kinds, Collection<String> subdistricts) {
        var all = new LinkedHashMap<UUID, Neighbour>();
        near.neighbours().stream()
                .filter(neighbour -> kinds.isEmpty() || kinds.contains(neighbour.kind()))
                .filter(neighbour -> subdistricts.isEmpty() || subdistricts.contains(neighbour.subdistrict()))
                .forEach(neighbour -> all.put(neighbour.vacancy(), neighbour));
        double most = 0;
        for (var hit : words.hits().hits()) {
            double score = hit.score() == null ? 0 : hit.score();
            most = Math.max(most, score);
            var read = DocumentFields.read(hit, near.asked(), likeness, score);
            all.merge(read.vacancy(), read, (known, found) -> known.withWords(score));
        }
        double best = most;
        return all.values().stream()
                .map(neighbour -> new Ordered(neighbour, score(neighbour, best)))
                .sorted(BEST_FIRST)
                .map(hit -> new Ranked(
                        hit.neighbour().vacancy(),
                        hit.neighbour().employer(),
                        hit.score(),
                        hit.neighbour().words() > 0))
                .toList();
    }

    private double score(Neighbour neighbour, double best) {
        double words = best == 0 ? 0 : neighbour.words() / best;
        return settings.words() * words + (1 - settings.words()) * neighbour.alike();
    }
}
