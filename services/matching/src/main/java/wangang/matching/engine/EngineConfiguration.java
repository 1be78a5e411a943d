package wangang.matching.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.util.Collections;
import java.util.List;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The client, built by us: the one Boot configures speaks another major version. */
@Configuration
public class EngineConfiguration {

    private static final int CONNECTIONS = 32;

    @Bean
    RestClient elasticsearchHttp(EngineSettings settings) {
        var longest = Collections.max(
                List.of(settings.searchTimeout(), settings.writeTimeout(), settings.backgroundTimeout()));
        return RestClient.builder(HttpHost.create(settings.url().toString()))
                .setRequestConfigCallback(request -> request.setConnectTimeout(
                                (int) settings.connectTimeout().toMillis())
                        .setConnectionRequestTimeout(
                                (int) settings.searchTimeout().toMillis())
                        .setSocketTimeout((int) longest.toMillis()))
                .setHttpClientConfigCallback(
                        http -> http.setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS))
                .build();
    }

    @Bean
    ElasticsearchTransport elasticsearchTransport(RestClient elasticsearchHttp) {
        return new RestClientTransport(elasticsearchHttp, new Jackson3JsonpMapper(documents()));
    }

    @Bean
    Engine engine(ElasticsearchTransport elasticsearchTransport, EngineSettings settings) {
        EngineWarmUp.run();
        return new Engine(new ElasticsearchClient(elasticsearchTransport), settings);
    }

    /** How documents are written and read; unknown fields of an older or newer generation are ignored. */
    public static JsonMapper documents() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }
}
