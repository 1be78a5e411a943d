package wangang.portal.page;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** @param address the address that people know the pages by, in front of the gateway */
@Validated
@ConfigurationProperties("wangang.portal")
public record PortalSettings(@NotNull URI address) {

    /** Whether people come by HTTPS, so that cookies are for HTTPS only. */
    public boolean secure() {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    /** @param path begins with a slash */
    public String absolute(String path) {
        var base = address.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
