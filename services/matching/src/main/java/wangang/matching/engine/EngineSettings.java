package wangang.matching.engine;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param url of Elasticsearch
 * @param connectTimeout for a new connection
 * @param searchTimeout a user's search is given
 * @param writeTimeout one bulk request is given
 * @param openFor how long the circuit stays open after too many failures
 */
@ConfigurationProperties("wangang.elasticsearch")
public record EngineSettings(
        @DefaultValue("http://localhost:9200") URI url,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("3s") Duration searchTimeout,
        @DefaultValue("20s") Duration writeTimeout,
        @DefaultValue("3s") Duration openFor) {}
