package wangang.portal.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Encrypts what is kept of a sign-in (AES-256-GCM). Without a secret a key of this run's own does: a restart signs everybody out. */
@Component
final class TokenSealing {

    private static final Logger LOG = LoggerFactory.getLogger(TokenSealing.class);

    private final BytesEncryptor encryptor;

    TokenSealing(SignInSettings settings) {
        var secret = settings.tokenSecret();
        if (secret.isBlank()) {
            LOG.warn("wangang.portal.sign-in.token-secret is not set: a restart signs everybody out");
            secret = KeyGenerators.string().generateKey()
                    + KeyGenerators.string().generateKey();
        }
        this.encryptor = AesGcmBytesEncryptor.withSecretKey(keyOf(secret)).build();
    }

    /** The secret is long and random: it needs no stretching, only the key's length. */
    private static SecretKey keyOf(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return new SecretKeySpec(digest, "AES");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] seal(String text) {
        return encryptor.encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text, or null where it was sealed with another secret. */
    @Nullable
    String open(byte[] sealed) {
        try {
            return new String(encryptor.decrypt(sealed), StandardCharsets.UTF_8);
        } catch (IllegalStateException | IllegalArgumentException otherSecret) {
            return null;
        }
    }
}
