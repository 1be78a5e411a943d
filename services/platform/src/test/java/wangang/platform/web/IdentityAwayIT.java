package wangang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import wangang.platform.TestApplication;
import wangang.testsupport.TestTokens;
import wangang.testsupport.WithKafka;
import wangang.testsupport.WithPostgres;

/** A service that was just started knows no keys yet, and nobody gives it any. */
@SpringBootTest(classes = TestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(IdentityAwayIT.NoKeys.class)
@WithPostgres
@WithKafka
class IdentityAwayIT {

    @TestConfiguration
    static class NoKeys {

        @Bean
        @Primary
        JwtDecoder keysOfNobody() {
            return NimbusJwtDecoder.withJwkSetUri("http://localhost:1/jwks").build();
        }
    }

    @LocalServerPort
    private int port;

    @Test
    void aTokenThatNobodyCanCheckNowIsA503ThatMayBeRepeated() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/things/" + UUID.randomUUID()))
                            .header("Authorization", "Bearer " + TestTokens.employer("acc-1"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("request/identity-unavailable");
        }
    }
}
