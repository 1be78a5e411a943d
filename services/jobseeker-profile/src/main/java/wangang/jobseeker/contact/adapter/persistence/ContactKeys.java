package wangang.jobseeker.contact.adapter.persistence;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactKeys {

    @Bean
    KeyRing keyRing(ContactSettings settings) {
        return KeyRing.parse(settings.keys());
    }

    /** A key taken away too early shows at start, not when somebody asks for their data. */
    @Bean
    ApplicationRunner everyKeyInUseMustBeAtHand(JdbcContactStore contacts, KeyRing ring) {
        return arguments -> contacts.keysInUse().forEach(ring::key);
    }
}
