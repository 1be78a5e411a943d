package wangang.vacancy.legality.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import wangang.legalcheck.LegalCheck;

/** Which rules there are. A folder that cannot be used keeps the service from starting, and says why. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LegalitySettings.class)
class LegalityConfiguration {

    @Bean
    LegalCheck legalCheck(LegalitySettings settings) {
        return settings.rulesFolder().map(LegalCheck::from).orElseGet(LegalCheck::shipped);
    }

    @Bean
    RuleSets ruleSets(LegalCheck inForce, LegalitySettings settings) {
        return RuleSets.of(inForce, settings.trialFolder().map(LegalCheck::from).orElse(null));
    }
}
