package wangang.platform.security;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import wangang.platform.web.SecurityProblems;

/** Every service checks tokens itself; the gateway is no trust boundary. */
@AutoConfiguration(
        before = {ServletWebSecurityAutoConfiguration.class, OAuth2ResourceServerWebSecurityAutoConfiguration.class})
@ConditionalOnProperty(name = "wangang.security.resource-server", matchIfMissing = true)
@EnableConfigurationProperties(SecuritySettings.class)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] ALWAYS_OPEN = {
        "/actuator/health", "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs", "/v3/api-docs/**"
    };

    @Bean
    CallerTokens callerTokens(SecuritySettings settings) {
        return new CallerTokens(settings);
    }

    @Bean
    @ConditionalOnMissingBean
    ApiScopes apiScopes() {
        return ApiScopes.in("api-scopes.yml");
    }

    @Bean
    SecurityFilterChain bearerTokens(
            HttpSecurity http,
            List<PublicPaths> publicPaths,
            CallerTokens tokens,
            ApiScopes scopes,
            SecurityProblems problems) {
        var clients = new ScopedClients(scopes);
        var open =
                publicPaths.stream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
        return http.authorizeHttpRequests(requests -> {
                    requests.requestMatchers(HttpMethod.GET, ALWAYS_OPEN).permitAll();
                    requests.dispatcherTypeMatchers(
                                    jakarta.servlet.DispatcherType.ASYNC, jakarta.servlet.DispatcherType.ERROR)
                            .permitAll();
                    // Before what is public: its patterns fit calls too that only some tokens are good for.
                    requests.requestMatchers(clients::know).access(clients);
                    if (open.length > 0) {
                        requests.requestMatchers(HttpMethod.GET, open).permitAll();
                    }
                    requests.anyRequest().access(clients);
                })
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(tokens))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .withObjectPostProcessor(answeringWhileIdentityIsAway(problems)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Bearer tokens are never sent by a browser on its own account.
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** By default a token that nobody can check now is thrown on, and becomes a 500. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringWhileIdentityIsAway(
            SecurityProblems problems) {
        var handler = new AuthenticationEntryPointFailureHandler(problems);
        handler.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }

    @Bean
    WebMvcConfigurer callerArguments(CallerTokens tokens) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument(tokens));
            }
        };
    }
}
