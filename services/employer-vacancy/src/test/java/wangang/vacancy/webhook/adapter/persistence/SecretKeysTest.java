package wangang.vacancy.webhook.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.vacancy.webhook.domain.WebhookSecret;

class SecretKeysTest {

    private static final String OLD = "k1:" + Base64.getEncoder().encodeToString(new byte[32]);
    private static final String NEW =
            "k2:" + Base64.getEncoder().encodeToString("0".repeat(32).getBytes(StandardCharsets.UTF_8));
    private static final UUID ROW = UUID.randomUUID();

    private final WebhookSecret secret = WebhookSecret.random();

    @Test
    void opensWhatItSealedAndWhatOlderKeysDid() {
        var sealed = SecretKeys.parse(OLD).seal(ROW, secret);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("whsec");
        assertThat(SecretKeys.parse(NEW + ", " + OLD).open(ROW, "k1", sealed).text())
                .isEqualTo(secret.text());
    }

    @Test
    void doesNotOpenWhatWasMovedOrAlteredOrIsUnderAnotherKey() {
        var keys = SecretKeys.parse(NEW + "," + OLD);
        var sealed = keys.seal(ROW, secret);
        assertThatIllegalStateException().isThrownBy(() -> keys.open(UUID.randomUUID(), "k2", sealed));
        assertThatIllegalStateException().isThrownBy(() -> keys.open(ROW, "k1", sealed));
        sealed[20] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> keys.open(ROW, "k2", sealed));
        assertThatIllegalStateException()
                .isThrownBy(() -> keys.key("k0"))
                .withMessageContaining("WANGANG_WEBHOOK_KEYS");
    }

    @Test
    void saysWhichKeyIsOfNoUseAndNeverShowsOne() {
        for (var broken : new String[] {"", "k1", OLD + "," + OLD, "k1:c2hvcnQ=", "k1:%", "a b:" + OLD}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> SecretKeys.parse(broken))
                    .withMessageContaining("WANGANG_WEBHOOK_KEYS");
        }
        assertThat(SecretKeys.parse(OLD).toString()).doesNotContain("AAAA");
    }
}
