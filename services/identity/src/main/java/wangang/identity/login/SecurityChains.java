package wangang.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import wangang.identity.clients.OldSecrets;
import wangang.identity.tokens.PublicClients;
import wangang.identity.tokens.WholeScope;

/** Protocol endpoints, pages and open registration; what is left is the platform's chain for bearer tokens. */
@Configuration
class SecurityChains {

    private static final String LOGIN = "/login";

    private final InterruptedRequests interrupted;
    private final PagePolicy policy;

    SecurityChains(InterruptedRequests interrupted, PagePolicy policy) {
        this.interrupted = interrupted;
        this.policy = policy;
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return new PacedHashing(
                PasswordEncoderFactories.createDelegatingPasswordEncoder(),
                Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
                Duration.ofSeconds(5));
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocolChain(
            HttpSecurity http,
            RegisteredClientRepository clients,
            OldSecrets oldSecrets,
            PasswordEncoder encoder,
            OAuth2AuthorizationService authorizations) {
        var open = new PublicClients(clients);
        var earlier = new ClientSecretAuthenticationProvider(oldSecrets.asClients(), authorizations);
        earlier.setPasswordEncoder(encoder);
        var server = new OAuth2AuthorizationServerConfigurer();
        var paths = PathPatternRequestMatcher.withDefaults();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(
                        server,
                        configured -> configured
                                .oidc(Customizer.withDefaults())
                                .authorizationEndpoint(authorize ->
                                        authorize.authorizationResponseHandler(SecurityChains::sendBackSignedOut))
                                .tokenEndpoint(token -> token.accessTokenRequestConverter(new WholeScope()))
                                .clientAuthentication(client -> client.authenticationConverter(open)
                                        .authenticationProvider(open)
                                        // Last: for who was not known by the present secret.
                                        .authenticationProviders(providers -> providers.add(earlier))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .requestCache(requests -> requests.requestCache(interrupted.cookies()))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(LOGIN),
                                paths.matcher(HttpMethod.GET, InterruptedRequests.AUTHORIZE))
                        .defaultAuthenticationEntryPointFor(
                                new UnnamedClient(), paths.matcher(HttpMethod.POST, "/oauth2/**")))
                .headers(this::protectPages)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pagesChain(HttpSecurity http, AuthenticationProvider signIn, CsrfTokenRepository formTokens) {
        return http.securityMatcher(LOGIN, "/logout", "/accounts/register", "/assets/**")
                // Of its own: with the common one behind it every failure would count twice.
                .authenticationManager(new ProviderManager(signIn))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .formLogin(form -> form.loginPage(LOGIN)
                        .failureHandler(new SignInRefusal())
                        .successHandler((request, response, person) -> response.sendRedirect(
                                interrupted.waiting(request, response).orElse(LOGIN + "?welcome"))))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl(LOGIN + "?logout"))
                .exceptionHandling(handling -> handling.accessDeniedHandler(
                        (request, response, denied) -> response.sendRedirect(LOGIN + "?expired")))
                .headers(this::protectPages)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain registrationChain(HttpSecurity http) {
        return http.securityMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/accounts/registrations"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // JSON only, and nothing a browser sends by itself matters here.
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /**
     * Nobody stays signed in here: the client has a session of its own, and who signs out of it on a shared computer is
     * out.
     */
    private static void sendBackSignedOut(
            HttpServletRequest request, HttpServletResponse response, Authentication granted) throws IOException {
        var code = (OAuth2AuthorizationCodeRequestAuthenticationToken) granted;
        var back = UriComponentsBuilder.fromUriString(Objects.requireNonNull(code.getRedirectUri()))
                .queryParam(
                        "code",
                        Objects.requireNonNull(code.getAuthorizationCode()).getTokenValue());
        if (code.getState() != null) {
            back.queryParam("state", UriUtils.encode(code.getState(), StandardCharsets.UTF_8));
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        // The values are encoded where they need it.
        response.sendRedirect(back.build(true).toUriString());
    }

    private void protectPages(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy.directives()))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
