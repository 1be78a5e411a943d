package wangang.portal.session;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param issuer the address that people know the identity service by
 * @param client public client of the identity service that people sign in with
 * @param tokenSecret what tokens are encrypted with at rest; another one signs everybody out
 */
@Validated
@ConfigurationProperties("wangang.portal.sign-in")
record SignInSettings(
        @NotNull URI issuer,
        @DefaultValue("wangang-web") String client,
        @DefaultValue("") String tokenSecret) {}
