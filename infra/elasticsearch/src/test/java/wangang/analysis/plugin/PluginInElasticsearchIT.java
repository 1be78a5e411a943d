package wangang.analysis.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PluginInElasticsearchIT {
    @SuppressWarnings("NullAway.Init")
    private static ElasticsearchProcess elasticsearch;

    @BeforeAll
    static void startWithThePlugin() throws Exception {
        elasticsearch = ElasticsearchProcess.start(
                Path.of(System.getProperty("wangang.elasticsearch.zip")),
                Path.of(System.getProperty("wangang.plugin.zip")));
        elasticsearch.call("PUT", "/vacancies", """
                {"mappings": {"properties": {
                  "title": {"type": "text", "analyzer": "wangang_index", "search_analyzer": "wangang_search",
                            "fields": {"grams": {"type": "text", "analyzer": "wangang_bigram"}}},
                  "employer": {"type": "text", "analyzer": "wangang_exact"}}}}""");
        String[] titles = {"Java后端开发工程师", "航空乘务员（应届）", "会计", "犬类美容师"};
        for (int i = 0; i < titles.length; i++) {
            elasticsearch.call("PUT", "/vacancies/_doc/" + i + "?refresh=true", """
                    {"title": "%s", "employer": "示例（上海）有限公司%d"}""".formatted(titles[i], i));
        }
    }

    @AfterAll
    static void stop() {
        elasticsearch.close();
    }

    @Test
    void analysesAsTheLibraryDoes() throws Exception {
        assertThat(analysed("wangang_index", "Java后端开发工程师")).startsWith("java", "后端开发", "后端", "开发", "工程师");
        assertThat(analysed("wangang_search", "空乘")).contains("空乘", "乘务员");
        assertThat(analysed("wangang_exact", "示例（上海）有限公司")).containsExactly("示例(上海)有限公司");
        assertThat(analysed("wangang_bigram", "美容")).containsExactly("美", "美容", "容");
    }

    @ParameterizedTest
    @CsvSource({"服务端工程师,<em>后端</em>开发<em>工程师</em>", "空乘,<em>航空乘务员</em>", "会计师,<em>会计</em>", "Ｊａｖａ,<em>Java</em>"})
    void findsAndHighlights(String query, String highlighted) throws Exception {
        JsonNode answer = elasticsearch.call("POST", "/vacancies/_search", """
                {"query": {"match": {"title": {"query": "%s", "operator": "and"}}},
                 "highlight": {"fields": {"title": {}}}}""".formatted(query));
        assertThat(answer.at("/hits/hits/0/highlight/title/0").asString()).contains(highlighted);
    }

    @Test
    void findsPhrasesAndUnknownWords() throws Exception {
        assertThat(firstHit("{\"match_phrase\": {\"title\": \"开发工程师\"}}")).isEqualTo("0");
        assertThat(firstHit("{\"match\": {\"title.grams\": \"犬美容\"}}")).isEqualTo("3");
        assertThat(firstHit("{\"match\": {\"employer\": \"示例(上海)有限公司2\"}}")).isEqualTo("2");
    }

    @Test
    void leavesNoComplaintInTheServerLog() throws Exception {
        assertThat(elasticsearch.output().lines())
                .noneMatch(line -> line.contains("NotEntitledException") || line.contains("hankcs"));
    }

    private static String firstHit(String query) throws Exception {
        return elasticsearch
                .call("POST", "/vacancies/_search", "{\"query\": " + query + "}")
                .at("/hits/hits/0/_id")
                .asString();
    }

    private static List<String> analysed(String analyzer, String text) throws Exception {
        JsonNode answer = elasticsearch.call("POST", "/_analyze", """
                {"analyzer": "%s", "text": "%s"}""".formatted(analyzer, text));
        List<String> terms = new ArrayList<>();
        answer.get("tokens").forEach(token -> terms.add(token.get("token").asString()));
        return terms;
    }
}
