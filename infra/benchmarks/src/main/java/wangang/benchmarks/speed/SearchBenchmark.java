package wangang.benchmarks.speed;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wangang.benchmarks.measuring.Distribution;
import wangang.benchmarks.measuring.EvaluationServer;
import wangang.benchmarks.measuring.Printing;
import wangang.benchmarks.measuring.ShippedParts;
import wangang.benchmarks.measuring.ShippedSettings;
import wangang.benchmarks.measuring.Surroundings;
import wangang.benchmarks.measuring.Table;
import wangang.benchmarks.twosided.postings.Postings;
import wangang.matching.document.VacancyDocument;
import wangang.matching.relevance.Relevance;
import wangang.matching.relevance.RelevanceSettings;
import wangang.matching.search.SearchOrder;
import wangang.matching.search.VacancySearch;
import wangang.matching.search.VacancySearchRequests;

/** Milliseconds until the first page of a search, whole ranking included, beside a plain multi_match. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "How long the first page of a search takes, beside a plain one in the same run.")
public final class SearchBenchmark implements Callable<Integer> {

    private static final int PAGE = 20;
    private static final int OVER_FETCH = 20;
    private static final long SEED = 7;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @Option(names = "--vacancies", defaultValue = "100000", description = "how many (default: ${DEFAULT-VALUE})")
    private int vacancies;

    @Option(names = "--searches", defaultValue = "400", description = "how many of each (default: ${DEFAULT-VALUE})")
    private int searches;

    @Option(
            names = "--postings",
            paramLabel = "FOLDER",
            description = "where the real postings are; by default shared/data/postings beside the project")
    private @Nullable Path postings;

    @Mixin
    private Printing printing = new Printing();

    @Override
    public Integer call() {
        var all = Postings.in(postings).all();
        var relevance = new Relevance(
                ShippedParts.MEANINGS.model(),
                ShippedParts.MEANINGS.likeness(),
                new ShippedSettings().of("wangang.matching.relevance", RelevanceSettings.class));
        try (var server = EvaluationServer.start()) {
            printing.line(String.format(Locale.ROOT, "indexing %,d vacancies …", vacancies));
            ManyVacancies.fill(server.client(), all, vacancies);
            var titles = new ArrayList<>(all.stream()
                    .map(posting -> String.valueOf(posting.item().get("title")))
                    .distinct()
                    .toList());
            Collections.shuffle(titles, new Random(SEED));
            var asked = titles.subList(0, Math.min(titles.size(), searches * 2));
            var warmUp = asked.subList(0, asked.size() / 2);
            var measured = asked.subList(asked.size() / 2, asked.size());
            warmUp.forEach(words -> {
                plain(server.client(), words);
                show(server.client(), words, ranked(server.client(), relevance, words));
            });
            Surroundings.awaitQuiet(printing);
            var plain = new ArrayList<Double>();
            var ranking = new ArrayList<Double>();
            var page = new ArrayList<Double>();
            for (var words : measured) {
                plain.add(milliseconds(() -> plain(server.client(), words)));
                long begin = System.nanoTime();
                var ranked = ranked(server.client(), relevance, words);
                ranking.add(millisecondsSince(begin));
                show(server.client(), words, ranked);
                page.add(millisecondsSince(begin));
            }
            printing.line(Surroundings.describe());
            printing.line(table(plain, ranking, page));
        }
        return 0;
    }

    private static String table(List<Double> plain, List<Double> ranking, List<Double> page) {
        var floor = Distribution.of(plain);
        var table = new Table("milliseconds, " + plain.size() + " titles", "p50", "p95", "p99");
        add(table, "plain multi_match", floor, null);
        add(table, "ranking, counts and facets", Distribution.of(ranking), floor);
        add(table, "whole page, words marked", Distribution.of(page), floor);
        return table.toString();
    }

    private static void add(Table table, String what, Distribution measured, @Nullable Distribution floor) {
        table.row(what, figure(measured.median()), figure(measured.percentile(95)), figure(measured.percentile(99)));
        if (floor != null) {
            table.row(
                    "… times plain",
                    figure(measured.median() / floor.median()),
                    figure(measured.percentile(95) / floor.percentile(95)),
                    figure(measured.percentile(99) / floor.percentile(99)));
        }
    }

    private static String figure(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static double milliseconds(Runnable search) {
        long begin = System.nanoTime();
        search.run();
        return millisecondsSince(begin);
    }

    private static double millisecondsSince(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void plain(ElasticsearchClient client, String words) {
        run(
                client,
                new SearchRequest.Builder()
                        .index(ManyVacancies.PLAIN)
                        .size(PAGE)
                        .query(query ->
                                query.multiMatch(match -> match.query(words).fields("title", "text"))),
                Object.class);
    }

    /** As the service orders a first page: total and facets too, and more than the page for the limit by employer. */
    private static List<UUID> ranked(ElasticsearchClient client, Relevance relevance, String words) {
        return SearchOrder.firstPage(
                PAGE + OVER_FETCH,
                VacancySearch.forWords(words),
                TODAY,
                relevance,
                request -> run(client, request.index(ManyVacancies.PRODUCT), Void.class));
    }

    /** The page's documents with the words marked. */
    private static void show(ElasticsearchClient client, String words, List<UUID> ranked) {
        run(
                client,
                VacancySearchRequests.shown(
                                VacancySearch.forWords(words), ranked.subList(0, Math.min(PAGE, ranked.size())))
                        .index(ManyVacancies.PRODUCT),
                VacancyDocument.class);
    }

    private static <T> SearchResponse<T> run(ElasticsearchClient client, SearchRequest.Builder request, Class<T> form) {
        try {
            return client.search(request.build(), form);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
