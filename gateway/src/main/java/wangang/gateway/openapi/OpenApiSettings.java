package wangang.gateway.openapi;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keep how long the merged description is kept
 * @param timeLimit how long a service may take to give its own; it is slow the first time
 * @param without services that have pages instead of calls
 */
@ConfigurationProperties("wangang.gateway.openapi")
record OpenApiSettings(
        @DefaultValue("60s") Duration keep,
        @DefaultValue("5s") Duration timeLimit,
        @DefaultValue("portal") List<String> without) {}
