package wangang.identity.clients;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param accessToken how long an access token lives
 * @param refreshToken how long a person stays signed in without coming back
 * @param demoAccessToken how long a token of a demo client lives
 * @param webRedirects addresses that {@code wangang-web} may send people back to
 * @param mostPerEmployer how many one employer account may have (clients)
 * @param demo secrets of the demo clients; a client without one does not exist
 */
@ConfigurationProperties("wangang.identity.clients")
record ClientSettings(
        @DefaultValue("15m") Duration accessToken,
        @DefaultValue("14d") Duration refreshToken,
        @DefaultValue("12h") Duration demoAccessToken,
        @DefaultValue List<String> webRedirects,
        @DefaultValue("10") int mostPerEmployer,
        @DefaultValue Secrets demo) {

    /**
     * @param employer secret of {@code demo-employer}, and its password on the pages
     * @param officer secret of {@code demo-officer}, and its password on the pages
     * @param jobseeker secret of {@code demo-jobseeker}, and its password on the pages
     * @param service secret of {@code wangang-operator}
     */
    record Secrets(
            @DefaultValue("") String employer,
            @DefaultValue("") String officer,
            @DefaultValue("") String jobseeker,
            @DefaultValue("") String service) {}
}
