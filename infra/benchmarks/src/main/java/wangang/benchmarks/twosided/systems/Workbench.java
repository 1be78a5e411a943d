package wangang.benchmarks.twosided.systems;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.benchmarks.measuring.EvaluationServer;
import wangang.benchmarks.twosided.postings.Posting;
import wangang.matching.document.Documents;
import wangang.matching.meaning.BgeEncoder;
import wangang.matching.meaning.MeaningModel;
import wangang.matching.meaning.TitleMeanings;
import wangang.matching.vocabulary.MajorCatalogue;
import wangang.matching.vocabulary.Subdistricts;

/** What systems are made on: a server of one's own, the postings, the product's tables and its index, filled once. */
final class Workbench {

    private final EvaluationServer server;
    private final List<Posting> postings;
    private final TitleMeanings meanings = new TitleMeanings(MeaningModel.shipped(new BgeEncoder()));
    private @Nullable JudgedIndex index;

    Workbench(EvaluationServer server, List<Posting> postings) {
        this.server = server;
        this.postings = postings;
    }

    ElasticsearchClient client() {
        return server.client();
    }

    URI address() {
        return server.address();
    }

    List<Posting> postings() {
        return postings;
    }

    MajorCatalogue majors() {
        return MajorCatalogue.fromClassPath("/wangang/matching/majors.csv");
    }

    Subdistricts subdistricts() {
        return Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv");
    }

    TitleMeanings meanings() {
        return meanings;
    }

    Documents documents() {
        return new Documents(subdistricts(), meanings);
    }

    JudgedIndex index() {
        var filled = index;
        if (filled == null) {
            filled = JudgedIndex.fill(client(), postings, documents());
            index = filled;
        }
        return filled;
    }
}
