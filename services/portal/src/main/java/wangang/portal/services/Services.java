package wangang.portal.services;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** The services that pages are made from. */
@Component
public class Services {

    private final Service employerVacancy;
    private final Service jobseekerProfile;
    private final Service matching;
    private final Service campaign;
    private final Service identity;

    Services(ServiceSettings settings, RestClient.Builder builder, BearerToken token, MeterRegistry meters) {
        var calls = settings.calls();
        var breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(calls.window())
                .minimumNumberOfCalls(calls.window() / 2)
                .failureRateThreshold(calls.failureRate())
                .waitDurationInOpenState(calls.openFor())
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(calls.connect())
                .build());
        requests.setReadTimeout(calls.answer());
        var http = builder.requestFactory(requests);
        this.employerVacancy = service("employer-vacancy", settings, http, breakers, token);
        this.jobseekerProfile = service("jobseeker-profile", settings, http, breakers, token);
        this.matching = service("matching", settings, http, breakers, token);
        this.campaign = service("campaign", settings, http, breakers, token);
        this.identity = service("identity", settings, http, breakers, token);
    }

    private static Service service(
            String name,
            ServiceSettings settings,
            RestClient.Builder http,
            CircuitBreakerRegistry breakers,
            BearerToken token) {
        CircuitBreaker breaker = breakers.circuitBreaker(name);
        var client = http.clone().baseUrl(settings.addressOf(name).toString()).build();
        return new Service(name, client, breaker, token::ofPresentRequest);
    }

    public Service employerVacancy() {
        return employerVacancy;
    }

    public Service jobseekerProfile() {
        return jobseekerProfile;
    }

    public Service matching() {
        return matching;
    }

    public Service campaign() {
        return campaign;
    }

    public Service identity() {
        return identity;
    }
}
