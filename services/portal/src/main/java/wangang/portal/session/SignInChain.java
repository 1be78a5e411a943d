package wangang.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import wangang.portal.page.PortalSettings;

/** Who may see which pages, and what a browser may do on them. */
@Configuration
class SignInChain {

    static final String BEGIN = "/sign-in/with/wangang";
    static final String AFTERWARDS = "wangang.afterwards";

    /** Everything from here, nothing inline, framed by nobody. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, PortalSettings portal, TokenKeeping keeping) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/me", "/me/**")
                        .hasRole("JOBSEEKER")
                        .requestMatchers("/employer", "/employer/**")
                        .hasRole("EMPLOYER")
                        .requestMatchers("/office", "/office/**")
                        .hasRole("OFFICER")
                        .anyRequest()
                        .permitAll())
                .oauth2Login(login -> login.authorizedClientRepository(keeping)
                        .authorizationEndpoint(begin -> begin.baseUri("/sign-in/with"))
                        .redirectionEndpoint(back -> back.baseUri("/signed-in"))
                        .loginPage("/sign-in")
                        .successHandler(SignInChain::goOn)
                        .failureUrl("/sign-in-failed"))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens(portal)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(askingToSignIn(portal)))
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Behind the gateway no request looks like HTTPS; the address people know says whether it is. */
    @Bean
    static DefaultCookieSerializerCustomizer secureCookies(PortalSettings portal) {
        return cookies -> cookies.setUseSecureCookie(portal.secure());
    }

    private static CookieCsrfTokenRepository formTokens(PortalSettings portal) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("WANGANG_PAGE");
        tokens.setCookieCustomizer(cookie -> cookie.secure(portal.secure()).sameSite("Lax"));
        return tokens;
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        var session = request.getSession();
        var wished = session.getAttribute(AFTERWARDS) instanceof String path ? path : LocalPath.START;
        session.removeAttribute(AFTERWARDS);
        response.sendRedirect(wished.equals(LocalPath.START) ? homeOf(person) : wished);
    }

    /** Employers and officers come to work; jobseekers to look around. */
    private static String homeOf(Authentication person) {
        var roles = person.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .toList();
        if (roles.contains("ROLE_EMPLOYER")) {
            return "/employer";
        }
        return roles.contains("ROLE_OFFICER") ? "/office" : LocalPath.START;
    }

    /**
     * A page is come back to after signing in; a form or a part of a page is not, and a stream just ends. Always at the
     * one address with cookies.
     */
    @Bean
    static AuthenticationEntryPoint askingToSignIn(PortalSettings portal) {
        return (request, response, missing) -> {
            if (MediaType.TEXT_EVENT_STREAM_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT))) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
            boolean part = request.getHeader("HX-Request") != null;
            boolean page = HttpMethod.GET.matches(request.getMethod()) && !part;
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            var back = page ? LocalPath.of(request.getRequestURI() + query) : LocalPath.START;
            var target = portal.absolute("/sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
            if (part) {
                response.setHeader("HX-Redirect", target);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                response.sendRedirect(target);
            }
        };
    }
}
