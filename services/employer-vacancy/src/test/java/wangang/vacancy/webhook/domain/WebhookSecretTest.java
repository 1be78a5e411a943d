package wangang.vacancy.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    @Test
    void isThirtyTwoRandomBytes() {
        var text = WebhookSecret.random().text();
        assertThat(text).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(text.substring("whsec_".length())))
                .hasSize(32);
        assertThat(WebhookSecret.random().text()).isNotEqualTo(text);
        assertThat(WebhookSecret.of(text).text()).isEqualTo(text);
    }

    @Test
    void doesNotShowItselfInLogs() {
        var secret = WebhookSecret.random();
        assertThat(secret.toString()).hasSizeLessThan(10);
        assertThatIllegalArgumentException().isThrownBy(() -> WebhookSecret.of("secret"));
    }
}
