package wangang.gateway.edge;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Closed unless origins are named; without credentials, for tokens travel in a header. */
@Configuration
class CorsRules {

    @Bean
    FilterRegistrationBean<CorsFilter> corsFilter(CorsSettings settings) {
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(settings.origins());
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        rules.setAllowedHeaders(List.of(
                "Authorization", "Content-Type", "If-Match", "If-None-Match", "Idempotency-Key", "Last-Event-ID"));
        rules.setExposedHeaders(List.of(
                "ETag", "Location", "Retry-After", "Idempotent-Replayed", "X-RateLimit-Remaining", RequestIds.HEADER));
        rules.setMaxAge(settings.remember());
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", rules);
        var registration = new FilterRegistrationBean<>(new CorsFilter(source));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        registration.setEnabled(!settings.origins().isEmpty());
        return registration;
    }
}
