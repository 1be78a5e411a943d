package wangang.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What the annotations promise to a service's tests. */
@SpringJUnitConfig(PartsInContextIT.class)
@WithPostgres
@WithKafka
@WithElasticsearch
class PartsInContextIT {

    @Autowired
    private Environment environment;

    @Test
    void setTheAddressesOfTheParts() {
        assertThat(environment.getProperty("spring.datasource.url")).startsWith("jdbc:postgresql://");
        assertThat(environment.getProperty("spring.datasource.username")).isNotEqualTo("postgres");
        assertThat(environment.getProperty("spring.kafka.bootstrap-servers")).matches("localhost:\\d+");
        assertThat(environment.getProperty("wangang.elasticsearch.url")).startsWith("http://");
    }

    @Test
    void keepContextsApartOnSharedParts() {
        assertThat(environment.getProperty("wangang.kafka.topic-prefix")).matches("t\\d+-");
        assertThat(environment.getProperty("wangang.elasticsearch.index-prefix"))
                .matches("t\\d+-");
    }

    @Test
    void letTheServiceCheckTokensOfTheTest() {
        assertThat(environment.getProperty("spring.security.oauth2.resourceserver.jwt.jwk-set-uri"))
                .startsWith("http://127.0.0.1:");
        assertThat(environment.getProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri"))
                .isNotBlank();
    }
}
