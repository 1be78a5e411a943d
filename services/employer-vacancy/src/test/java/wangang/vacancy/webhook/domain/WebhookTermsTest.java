package wangang.vacancy.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

class WebhookTermsTest {

    private static final ReceiverPolicy POLICY = ReceiverPolicy.allowing(List.of("hr.Intranet"));
    private static final List<@Nullable String> EVENTS = List.of("vacancy.closed", "application.submitted");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hr.example.com",
                "https://hr.example.com/hooks?tenant=7",
                "HTTPS://HR.example.com:443/hooks",
                "https://hr.example.com:8443/hooks",
                "https://hr.example.com:65535",
                "https://xn--fiqs8s.example/hooks",
                "https://8.8.8.8/hooks",
                "https://[2606:4700::1]/hooks",
                "http://hr.intranet/hooks",
                "http://HR.INTRANET:80/hooks",
                "https://hr.intranet:444/hooks"
            })
    void takesAddressesLike(String url) {
        assertThat(codes(new WebhookForm(url, EVENTS, null, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", url-missing",
        "'  ', url-missing",
        "hr.example.com, url-invalid",
        "/hooks, url-invalid",
        "https:///hooks, url-invalid",
        "https:hr.example.com, url-invalid",
        "https://user@hr.example.com, url-invalid",
        "https://user:secret@hr.example.com, url-invalid",
        "https://@hr.example.com, url-invalid",
        "https://hr.example.com@169.254.169.254, url-invalid",
        "https://hr.example.com#inside, url-invalid",
        "https://人事.example, url-invalid",
        "https://hr.example.com/招聘, url-invalid",
        "'https://hr.example.com/a b', url-invalid",
        "'https://hr.example.com\\hooks', url-invalid",
        "https://hr_1.example.com, url-invalid",
        "https://127.1, url-invalid",
        "https://[::1, url-invalid",
        "https://hr.example.com:port, url-invalid",
        "https://hr.example.com:99999, url-port-not-allowed",
        "https://hr.example.com:0, url-port-not-allowed",
        "https://hr.example.com:25, url-port-not-allowed",
        "https://hr.example.com:1023, url-port-not-allowed",
        "http://hr.example.com, url-not-https",
        "ftp://hr.example.com, url-not-https",
        "file://hr.example.com/etc/passwd, url-not-https",
        "gopher://hr.example.com:6379, url-not-https",
        "//hr.example.com, url-not-https",
    })
    void saysWhatIsWrongWithAnAddress(@Nullable String url, String code) {
        assertThat(codes(new WebhookForm(url, EVENTS, null, null))).containsExactly("webhook/" + code);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(codes(
                        new WebhookForm("https://hr.example.com/" + "x".repeat(500), List.of(), "x".repeat(201), null)))
                .containsExactly("webhook/url-invalid", "webhook/events-missing", "webhook/description-invalid");
        assertThat(codes(new WebhookForm("https://a.example", List.of("webhook.test"), "a\nb", null)))
                .containsExactly("webhook/event-unknown", "webhook/description-invalid");
        assertThat(codes(new WebhookForm("https://a.example", Arrays.asList((String) null), null, null)))
                .containsExactly("webhook/event-unknown");
    }

    @Test
    void everyAddressOfAHostMustBePublicUnlessTheHostIsAllowed() throws UnknownHostException {
        var inside = InetAddress.getByName("10.0.0.1");
        var outside = InetAddress.getByName("8.8.8.8");
        assertThat(POLICY.mayReach("hr.example.com", List.of(outside))).isTrue();
        assertThat(POLICY.mayReach("hr.example.com", List.of(outside, inside))).isFalse();
        assertThat(POLICY.mayReach("hr.example.com", List.of())).isFalse();
        assertThat(POLICY.mayReach("hr.intranet", List.of(inside))).isTrue();
        assertThat(POLICY.mayReach("hr.intranet.example.com", List.of(inside))).isFalse();
    }

    private static List<String> codes(WebhookForm form) {
        return switch (WebhookTerms.checked(form, POLICY)) {
            case Outcome.Done<WebhookTerms> _ -> List.of();
            case Outcome.Refused<WebhookTerms>(var rejections) ->
                rejections.stream().map(Rejection::code).toList();
        };
    }
}
