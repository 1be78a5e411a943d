package wangang.benchmarks.texts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.benchmarks.measuring.EvaluationServer;
import wangang.benchmarks.relevance.Item;
import wangang.benchmarks.relevance.Run;
import wangang.matching.meaning.MeaningModel;
import wangang.matching.relevance.RelevanceSettings;

/** Runs of the product, whole or without an ingredient, and of the floor, on one server. */
final class Answers {

    private final EvaluationServer server;
    private final MeaningModel model;
    private final RelevanceSettings settings;
    private int indices;

    /** @param model no labelled title has a say about itself */
    Answers(EvaluationServer server, MeaningModel model, RelevanceSettings settings) {
        this.server = server;
        this.model = model;
        this.settings = settings;
    }

    Run product(TextTask task, List<Item> documents, List<Item> queries, @Nullable Ingredient left) {
        var tag = left == null ? "wangang" : left.label().replace(' ', '-');
        return task == TextTask.OCCUPATION
                ? new OccupationCoding(model).run(tag, queries)
                : ProductSearch.fill(server.client(), name(), documents, model, settings, left)
                        .run(tag, queries);
    }

    Run floor(List<Item> documents, List<Item> queries) {
        return PlainSearch.fill(server.client(), name(), documents).run(queries);
    }

    private String name() {
        return "judged-" + ++indices;
    }
}
