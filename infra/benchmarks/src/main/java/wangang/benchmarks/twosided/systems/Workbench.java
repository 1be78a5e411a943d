package wangang.benchmarks.twosided.systems;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.benchmarks.measuring.EvaluationServer;
import wangang.benchmarks.measuring.ShippedParts;
import wangang.benchmarks.twosided.postings.Posting;
import wangang.matching.vocabulary.MajorCatalogue;
import wangang.matching.vocabulary.Subdistricts;

/** What systems are made on: a server of one's own, the postings, the product's tables and its index, filled once. */
final class Workbench {

    private final EvaluationServer server;
    private final List<Posting> postings;
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

    JudgedIndex index() {
        var filled = index;
        if (filled == null) {
            filled = JudgedIndex.fill(client(), postings, ShippedParts.DOCUMENTS);
            index = filled;
        }
        return filled;
    }
}
