package wangang.platform.audit;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Auditing for every service that has a database. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class AuditConfiguration {

    @Bean
    @ConditionalOnBean(JdbcClient.class)
    AuditLog auditLog(JdbcClient jdbc, Clock clock) {
        return new AuditLog(jdbc, clock);
    }
}
