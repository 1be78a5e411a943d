package wangang.vacancy.webhook.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import wangang.vacancy.webhook.domain.WebhookSecret;

/** The header {@code webhook-signature} of the Standard Webhooks specification, version 1 (HMAC-SHA256). */
public final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** An entry for each secret, so that receivers may know either. */
    public static String of(List<WebhookSecret> secrets, String id, long epochSecond, String body) {
        var content = (id + "." + epochSecond + "." + body).getBytes(StandardCharsets.UTF_8);
        return secrets.stream().map(secret -> entry(secret, content)).collect(Collectors.joining(" "));
    }

    private static String entry(WebhookSecret secret, byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", impossible);
        }
    }
}
