package wangang.gateway.edge;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param origins web pages of other origins that may call the API from a browser; none by default
 * @param remember how long a browser may remember the answer to its question
 */
@ConfigurationProperties("wangang.gateway.cors")
record CorsSettings(
        @DefaultValue List<String> origins,
        @DefaultValue("1h") Duration remember) {}
