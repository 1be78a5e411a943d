package wangang.benchmarks.texts;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.benchmarks.measuring.Bulk;
import wangang.benchmarks.relevance.Item;
import wangang.benchmarks.relevance.Run;
import wangang.benchmarks.relevance.Run.Hit;
import wangang.matching.document.Documents;
import wangang.matching.document.VacancyDocument;
import wangang.matching.document.VacancyEvent;
import wangang.matching.meaning.MeaningModel;
import wangang.matching.meaning.TitleMeanings;
import wangang.matching.relevance.Relevance;
import wangang.matching.relevance.RelevanceSettings;
import wangang.matching.search.SearchOrder;
import wangang.matching.search.VacancySearch;
import wangang.matching.vocabulary.Subdistricts;
import wangang.matching.vocabulary.VacancyKind;

/** Documents indexed as vacancies are, and found as users find them: mapping, analyzers, queries, order. */
final class ProductSearch {

    private static final int DEPTH = 1_000;
    private static final Instant PUBLISHED = Instant.parse("2026-11-02T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    private final ElasticsearchClient client;
    private final String index;
    private final Relevance relevance;
    private final Map<UUID, String> ids = new HashMap<>();

    private ProductSearch(ElasticsearchClient client, String index, Relevance relevance) {
        this.client = client;
        this.index = index;
        this.relevance = relevance;
    }

    /** @param left an ingredient to leave out */
    static ProductSearch fill(
            ElasticsearchClient client,
            String index,
            List<Item> documents,
            MeaningModel model,
            RelevanceSettings shipped,
            @Nullable Ingredient left) {
        var meanings = left == null ? new TitleMeanings(model) : new TitleMeanings(model, left.likeness(model.space()));
        var settings = left == null ? shipped : left.settings(shipped);
        var search = new ProductSearch(client, index, new Relevance(model, meanings.likeness(), settings));
        var making = new Documents(Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv"), meanings);
        try {
            var mapping = mapping();
            var changed = left == null ? mapping : left.left(mapping);
            client.indices()
                    .create(create -> create.index(index)
                            .settings(settings1 -> settings1
                                    .numberOfShards("1")
                                    .numberOfReplicas("0")
                                    .refreshInterval(time -> time.time("-1")))
                            .mappings(mappings -> mappings.withJson(
                                    new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)))));
            var operations = new ArrayList<BulkOperation>();
            for (var document : documents) {
                var vacancy = making.vacancy(event(document));
                search.ids.put(vacancy.vacancyId(), document.id());
                operations.add(BulkOperation.of(bulk -> bulk.index(one ->
                        one.index(index).id(vacancy.vacancyId().toString()).document(vacancy))));
            }
            Bulk.write(client, index, operations);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return search;
    }

    Run run(String tag, List<Item> queries) {
        var run = Run.of(tag);
        for (var query : queries) {
            var found = SearchOrder.first(DEPTH, VacancySearch.forWords(query.text()), TODAY, relevance, this::answer);
            var hits = new ArrayList<Hit>();
            for (var vacancy : found) {
                hits.add(new Hit(Objects.requireNonNull(ids.get(vacancy)), 1.0 / (hits.size() + 1)));
            }
            run.add(query.id(), hits);
        }
        return run;
    }

    private SearchResponse<Void> answer(SearchRequest.Builder request) {
        try {
            return client.search(request.index(index).build(), Void.class);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static VacancyEvent event(Item document) {
        var id = UUID.nameUUIDFromBytes(document.id().getBytes(StandardCharsets.UTF_8));
        var texts = Texts.of(document.text());
        var terms = new VacancyEvent.Terms(
                texts.title(),
                null,
                VacancyKind.FULL_TIME,
                null,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                texts.text().isEmpty() ? null : texts.text(),
                null);
        return new VacancyEvent(
                id,
                id,
                "judged",
                "judged",
                null,
                null,
                1,
                VacancyDocument.OPEN,
                terms,
                null,
                PUBLISHED,
                PUBLISHED,
                false);
    }

    private static String mapping() throws IOException {
        try (var resource =
                Objects.requireNonNull(Documents.class.getResourceAsStream("/wangang/matching/vacancies.json"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
