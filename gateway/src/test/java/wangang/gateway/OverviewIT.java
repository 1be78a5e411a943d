package wangang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverviewIT extends ThroughTheGateway {

    private static final String VACANCY_API = """
            {"openapi":"3.1.0","info":{"title":"x"},"servers":[{"url":"http://localhost:8082"}],
             "paths":{
               "/api/vacancies/{id}":{"get":{"operationId":"read","tags":["vacancy-controller"],
                 "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Page"}}}}}}},
               "/api/vacancies/search":{"get":{"operationId":"notMine"}},
               "/internal/debug":{"get":{"operationId":"hidden"}}},
             "components":{"schemas":{"Page":{"properties":{"next":{"$ref":"#/components/schemas/Page"}}}}}}
            """;

    private static final String MATCHING_API = """
            {"openapi":"3.1.0","paths":{"/api/vacancies/search":{"get":{"operationId":"read"}}},
             "components":{"schemas":{"Page":{"type":"object"}}}}
            """;

    @Test
    void describesTheWholePlatformAndNamesWhoIsMissing() {
        VACANCIES.answers(PlayedService.json(200, VACANCY_API));
        MATCHING.answers(PlayedService.json(200, MATCHING_API));
        IDENTITY.answers(PlayedService.json(500, "{}"));

        var response = get("/v3/api-docs");
        var api = json(response);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(api.path("paths").propertyNames())
                .containsExactlyInAnyOrder("/api/vacancies/{id}", "/api/vacancies/search");
        assertThat(api.at("/paths/~1api~1vacancies~1search/get/operationId").asString())
                .isEqualTo("matching.read");
        assertThat(api.at("/paths/~1api~1vacancies~1{id}/get/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/employer-vacancy.Page");
        assertThat(api.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder("employer-vacancy.Page", "matching.Page");
        assertThat(api.path("x-unavailable").toString()).isEqualTo("[\"identity\",\"jobseeker-profile\"]");
        assertThat(response.body()).doesNotContain("localhost");
    }

    @Test
    void healthNamesTheServiceThatIsMissing() {
        var response = get("/actuator/health");
        var health = json(response);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(health.at("/components/services/details/matching").asString())
                .isEqualTo("UP");
        assertThat(health.at("/components/services/details/jobseeker-profile").asString())
                .isEqualTo("DOWN");
        assertThat(response.body()).doesNotContain("localhost").doesNotContain("Exception");
    }

    @Test
    void isItselfReadyWithoutAllOfThem() {
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/prometheus").body()).contains("resilience4j_circuitbreaker_state");
    }
}
