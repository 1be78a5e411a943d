package wangang.portal.services;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param services addresses of the services by name
 * @param calls how long calls may take and when they are left off
 */
@ConfigurationProperties("wangang.portal")
public record ServiceSettings(
        Map<String, URI> services, @DefaultValue Calls calls) {

    /**
     * @param connect how long reaching a service may take
     * @param answer how long a service may take to begin its answer
     * @param window what a circuit breaker judges by (calls)
     * @param failureRate share of failed calls that opens it (percent)
     * @param openFor how long it then stays open
     */
    public record Calls(
            @DefaultValue("1s") Duration connect,
            @DefaultValue("8s") Duration answer,
            @DefaultValue("20") int window,
            @DefaultValue("50") float failureRate,
            @DefaultValue("5s") Duration openFor) {}

    /** @throws IllegalStateException when no address is set */
    public URI addressOf(String service) {
        return Optional.ofNullable(services.get(service))
                .orElseThrow(() -> new IllegalStateException("wangang.portal.services." + service + " is not set"));
    }
}
