package wangang.vacancy.webhook.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.vacancy.webhook.domain.WebhookSecret;

class SignatureTest {

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String BODY = "{\"test\": 2432232314}";
    private static final WebhookSecret SECRET = WebhookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    /** The test vector of the reference implementations. */
    @Test
    void signsAsTheSpecificationDoes() {
        assertThat(Signature.of(List.of(SECRET), ID, 1614265330, BODY))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsWithEachSecret() {
        var other = WebhookSecret.random();
        assertThat(Signature.of(List.of(other, SECRET), ID, 1614265330, BODY))
                .isEqualTo(Signature.of(List.of(other), ID, 1614265330, BODY)
                        + " v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void coversIdTimeAndBody() {
        var signature = Signature.of(List.of(SECRET), ID, 1614265330, BODY);
        assertThat(Signature.of(List.of(SECRET), ID + "x", 1614265330, BODY)).isNotEqualTo(signature);
        assertThat(Signature.of(List.of(SECRET), ID, 1614265331, BODY)).isNotEqualTo(signature);
        assertThat(Signature.of(List.of(SECRET), ID, 1614265330, BODY + " ")).isNotEqualTo(signature);
    }
}
