package wangang.vacancy.jobposting;

import java.net.URI;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param pages address under which people see the pages of vacancies
 */
@ConfigurationProperties("wangang.vacancy.posting")
record PostingSettings(
        @DefaultValue("http://localhost:8080") URI pages) {

    String pageOf(UUID vacancy) {
        var base = pages.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/vacancies/" + vacancy;
    }
}
