package wangang.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class TestTokensTest {

    private final JwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(String.valueOf(
                    TestTokens.verification().get("spring.security.oauth2.resourceserver.jwt.jwk-set-uri")))
            .build();

    @Test
    void carryAccountAndRole() {
        var token = decoder.decode(TestTokens.employer("acc-1"));

        assertThat(token.getSubject()).isEqualTo("acc-1");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("EMPLOYER");
    }

    @Test
    void carryAnOfficersSubdistricts() {
        assertThat(decoder.decode(TestTokens.officer("310105001")).getClaimAsStringList("subdistricts"))
                .containsExactly("310105001");
    }

    @Test
    void canBeExpired() {
        var expired = TestTokens.expired("acc-1", "EMPLOYER");

        assertThatThrownBy(() -> decoder.decode(expired)).isInstanceOf(JwtException.class);
    }
}
