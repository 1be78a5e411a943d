package wangang.platform.web;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP edge of every service. */
@AutoConfiguration(
        after = {
            JacksonAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class
        })
@EnableConfigurationProperties(BodyLimitSettings.class)
@Import(ProblemHandler.class)
class WebConfiguration {

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    SecurityProblems securityProblems(ProblemWriter writer) {
        return new SecurityProblems(writer);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(BodyLimitSettings settings, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new BodyLimit(settings, problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }

    @Bean
    WebMvcConfigurer requestArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new RequestArguments());
            }
        };
    }

    @Bean
    @ConditionalOnBean(JdbcClient.class)
    IdempotentRequests idempotentRequests(
            JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper json, Clock clock) {
        return new IdempotentRequests(jdbc, transactions, json, clock);
    }

    @Bean
    @ConditionalOnBean(JdbcClient.class)
    IdempotencyKeyCleaning idempotencyKeyCleaning(JdbcClient jdbc, Clock clock) {
        return new IdempotencyKeyCleaning(jdbc, clock);
    }
}
