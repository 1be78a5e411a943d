package wangang.matching.relevance;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import wangang.matching.meaning.Likeness;
import wangang.matching.meaning.MeaningModel;

/**
 * Orders hits by words and by meaning: by a weighted sum of their likeness to what was asked for, of the words' score
 * in proportion to the best one's, and of the characters that a title shares. Needs no container.
 */
public final class Relevance {

    private static final Comparator<Ordered> BEST_FIRST = Comparator.comparingDouble((Ordered hit) -> hit.place())
            .reversed()
            .thenComparing(hit -> hit.found().publishedAt(), Comparator.reverseOrder())
            .thenComparing(hit -> hit.found().vacancy());

    /** Its place goes by the score and what campaign, age and employer add; the score is told without. */
    private record Ordered(Found found, double score, double place) {

        Ranked ranked() {
            return new Ranked(
                    found.vacancy(),
                    found.employer(),
                    (float) score,
                    found.words() > 0 ? Matched.WORDS : Matched.MEANING);
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

    /**
     * What means nearest to the words under these conditions, as far as it means enough alike; as much on each shard.
     * Nothing where the words are letters that mean nothing to the encoder.
     *
     * @param wide whether remotely is enough
     */
    public Query nearest(String typed, Query conditions, Depth depth, boolean wide) {
        if (!Legible.is(typed)) {
            return Query.of(query -> query.matchNone(none -> none));
        }
        double least = wide ? settings.remotelyAlike() : settings.alike();
        return Nearness.query(likeness.vector(model.ofTitle(typed)), conditions, (float) least, depth);
    }

    /**
     * Best first.
     *
     * @param typed the words
     * @param found with {@link DocumentFields#ordering}, sorted by score, day and vacancy, and scored by the words;
     *     what is found twice counts once
     */
    public List<Ranked> ranked(String typed, Stream<Hit<Void>> found) {
        var asked = model.ofTitle(typed);
        var all = new LinkedHashMap<UUID, Found>();
        found.forEach(hit ->
                all.computeIfAbsent(DocumentFields.sortedVacancy(hit), _ -> DocumentFields.read(hit, asked, likeness)));
        return ranked(typed, all.values());
    }

    List<Ranked> ranked(String typed, Collection<Found> found) {
        double best = found.stream().mapToDouble(Found::words).max().orElse(0);
        var characters = new Characters(typed);
        return found.stream()
                .map(hit -> ordered(hit, score(hit, best, characters)))
                .sorted(BEST_FIRST)
                .map(Ordered::ranked)
                .toList();
    }

    /** What has the words alone gains nothing, but may lose: no campaign puts it before what means what was asked for. */
    private Ordered ordered(Found hit, double score) {
        double merit = hit.alike() >= settings.alike() ? merit(hit) : 0;
        double fault = (hit.stale() ? settings.stale() : 0) - settings.employer() * Math.min(0, hit.standing());
        return new Ordered(hit, score, score + merit - fault);
    }

    private double merit(Found hit) {
        return (hit.enrolled() ? settings.campaign() : 0) + settings.employer() * Math.max(0, hit.standing());
    }

    private double score(Found hit, double best, Characters typed) {
        double words = best == 0 ? 0 : hit.words() / best;
        return settings.words() * words
                + settings.characters() * typed.agreement(hit.title())
                + (1 - settings.words() - settings.characters()) * hit.alike();
    }
}
