package wangang.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.localstack.parts.Machine;

class EvaluationServerIT {

    record Post(String title) {}

    @Test
    void findsADocumentByTheJobAnalysisAndIsGoneWhenClosed() throws IOException {
        URI address;
        try (var server = EvaluationServer.start()) {
            address = server.address();
            var client = server.client();
            client.indices()
                    .create(index -> index.index("posts")
                            .mappings(mapping -> mapping.properties(
                                    "title",
                                    title -> title.text(text ->
                                            text.analyzer("wangang_index").searchAnalyzer("wangang_search")))));
            client.index(index ->
                    index.index("posts").id("1").document(new Post("Java开发工程师")).refresh(Refresh.True));

            var found = client.search(
                    search -> search.index("posts")
                            .query(query ->
                                    query.match(match -> match.field("title").query("java 工程师"))),
                    Post.class);

            assertThat(found.hits().hits()).extracting(hit -> hit.source()).isEqualTo(List.of(new Post("Java开发工程师")));
        }
        assertThat(Machine.answers(address.getPort())).isFalse();
    }
}
