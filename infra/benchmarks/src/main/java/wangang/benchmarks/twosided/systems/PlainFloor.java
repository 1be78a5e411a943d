package wangang.benchmarks.twosided.systems;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.relevance.Run.Hit;
import wangang.benchmarks.twosided.people.Graduate;
import wangang.benchmarks.twosided.postings.Posting;
import wangang.matching.vocabulary.MajorCatalogue;

/** What anybody has in an hour: Elasticsearch's standard analyzer, the file's words over title and text, no condition. */
final class PlainFloor implements RankingSystem {

    private static final String INDEX = "plain";

    private final ElasticsearchClient client;
    private final MajorCatalogue majors;

    private record Plain(String title, String text) {}

    private PlainFloor(ElasticsearchClient client, MajorCatalogue majors) {
        this.client = client;
        this.majors = majors;
    }

    static PlainFloor fill(ElasticsearchClient client, List<Posting> postings, MajorCatalogue majors) {
        try {
            client.indices()
                    .create(create -> create.index(INDEX)
                            .settings(settings -> settings.numberOfShards("1").numberOfReplicas("0"))
                            .mappings(mappings -> mappings.properties("title", title -> title.text(text -> text))
                                    .properties("text", body -> body.text(text -> text))));
            var operations = new ArrayList<BulkOperation>();
            for (var posting : postings) {
                var document = new Plain(
                        String.valueOf(posting.item().get("title")),
                        String.valueOf(posting.item().get("text")));
                operations.add(BulkOperation.of(bulk ->
                        bulk.index(index -> index.index(INDEX).id(posting.id()).document(document))));
            }
            if (client.bulk(bulk -> bulk.operations(operations)).errors()) {
                throw new BenchmarkFailure("Elasticsearch refused some of the postings.", null);
            }
            client.indices().refresh(refresh -> refresh.index(INDEX));
            return new PlainFloor(client, majors);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<Hit> answer(Graduate graduate) {
        var file = graduate.file();
        var wishes = file.wishes();
        var words = Stream.of(
                        wishes == null ? List.<String>of() : wishes.titles(),
                        List.of(majors.nameOf(file.education().majorCode())),
                        file.skills())
                .flatMap(List::stream)
                .toList();
        try {
            return client
                    .search(
                            search -> search.index(INDEX)
                                    .size(DEPTH)
                                    .source(source -> source.fetch(false))
                                    .query(query -> query.multiMatch(match ->
                                            match.query(String.join(" ", words)).fields("title", "text"))),
                            Void.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(hit -> new Hit(Objects.requireNonNull(hit.id()), hit.score() == null ? 0 : hit.score()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
