package wangang.matching.engine;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url where Elasticsearch is
 * @param connectTimeout how long a new connection may take
 * @param searchTimeout how long a user's search may take
 * @param writeTimeout how long one bulk request may take
 * @param backgroundTimeout how long a search may take that nobody waits for
 * @param openFor how long the circuit stays open after too many failures
 */
@ConfigurationProperties("wangang.elasticsearch")
public record EngineSettings(
        @DefaultValue("http://localhost:9200") URI url,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("3s") Duration searchTimeout,
        @DefaultValue("20s") Duration writeTimeout,
        @DefaultValue("20s") Duration backgroundTimeout,
        @DefaultValue("3s") Duration openFor) {}
