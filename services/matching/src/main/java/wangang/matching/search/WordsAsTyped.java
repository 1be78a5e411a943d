package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import wangang.matching.engine.Engine;
import wangang.matching.engine.EngineUnavailable;
import wangang.matching.index.IndexSettings;
import wangang.matching.state.Employers;
import wangang.matching.state.Hidden;
import wangang.matching.typing.Reading;

/** Whether words that look wrong are, just so and one after the other, in a vacancy that the search could find. */
@Component
class WordsAsTyped {

    private final Engine engine;
    private final IndexSettings indices;
    private final Employers employers;
    private final Clock clock;
    private final ZoneId zone;

    WordsAsTyped(Engine engine, IndexSettings indices, Employers employers, Clock clock, ZoneId zone) {
        this.engine = engine;
        this.indices = indices;
        this.employers = employers;
        this.clock = clock;
        this.zone = zone;
    }

    /** Plain pinyin is never looked for; nothing is found while Elasticsearch is away. */
    boolean areFound(VacancySearch search, Reading reading, Hidden hidden) {
        if (reading.isCertain()) {
            return false;
        }
        var conditions = VacancyQueries.whole(
                search.withWords(null),
                LocalDate.now(clock.withZone(zone)),
                new LeftOut(employers.suspended(), hidden.since().keySet()));
        var request = SearchRequest.of(asked -> asked.index(indices.vacancies())
                .size(1)
                .source(source -> source.fetch(false))
                .trackTotalHits(track -> track.enabled(false))
                .query(query -> query.bool(bool -> bool.filter(conditions)
                        .filter(reading.changed().stream()
                                .map(WordsAsTyped::phrase)
                                .toList()))));
        try {
            return !engine.search(client -> client.search(request, Void.class))
                    .hits()
                    .hits()
                    .isEmpty();
        } catch (EngineUnavailable | ElasticsearchException away) {
            return false;
        }
    }

    private static Query phrase(String words) {
        return Query.of(query -> query.multiMatch(
                match -> match.query(words).fields(VacancyQueries.PARTS).type(TextQueryType.Phrase)));
    }
}
