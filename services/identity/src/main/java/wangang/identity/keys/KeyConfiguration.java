package wangang.identity.keys;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

@Configuration
class KeyConfiguration {

    @Bean
    JWKSource<SecurityContext> publishedKeys(KeyRing ring) {
        return (selector, context) -> selector.select(ring.published());
    }

    @Bean
    JwtEncoder jwtEncoder(KeyRing ring) {
        return new NimbusJwtEncoder((selector, context) -> selector.select(new JWKSet(ring.signing())));
    }
}
