package wangang.jobseeker.contact.adapter.persistence;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import wangang.platform.sealing.SealingKeys;

@Configuration(proxyBeanMethods = false)
class ContactKeys {

    @Bean
    SealingKeys contactSealing(ContactSettings settings) {
        return SealingKeys.parse("WANGANG_CONTACT_KEYS", settings.keys());
    }

    /** A key taken away too early shows at start, not when somebody asks for their data. */
    @Bean
    ApplicationRunner everyKeyInUseMustBeAtHand(JdbcContactStore contacts, SealingKeys keys) {
        return arguments -> contacts.keysInUse().forEach(keys::require);
    }
}
