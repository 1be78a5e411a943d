package wangang.identity.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Encrypts private keys at rest (AES-256-GCM); each under a key derived with a salt of its own. */
@Component
final class KeySealing {

    private static final Logger LOG = LoggerFactory.getLogger(KeySealing.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    /** OWASP's figure for PBKDF2 with HMAC-SHA-256. */
    private static final int ROUNDS = 600_000;

    private final String secret;
    /** Deriving is slow on purpose, and the same few keys are read again and again. */
    private final Map<String, String> opened = new ConcurrentHashMap<>();

    KeySealing(KeySettings settings) {
        this.secret = settings.secret();
        if (secret.isBlank()) {
            LOG.warn("wangang.identity.keys.secret is not set: signing keys are stored unencrypted");
        }
    }

    String seal(String key) {
        if (secret.isBlank()) {
            return "plain:" + key;
        }
        var salt = random(SALT_BYTES);
        var nonce = random(NONCE_BYTES);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, salt, nonce).doFinal(key.getBytes(StandardCharsets.UTF_8));
            return String.join(":", "aes", HEX.formatHex(salt), HEX.formatHex(nonce), HEX.formatHex(sealed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalStateException when the secret is missing or another one */
    String open(String sealed) {
        return sealed.startsWith("plain:")
                ? sealed.substring("plain:".length())
                : opened.computeIfAbsent(sealed, this::decrypt);
    }

    private String decrypt(String sealed) {
        if (secret.isBlank()) {
            throw new IllegalStateException("signing keys are encrypted, but wangang.identity.keys.secret is not set");
        }
        var parts = sealed.split(":", -1);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, HEX.parseHex(parts[1]), HEX.parseHex(parts[2]));
            return new String(cipher.doFinal(HEX.parseHex(parts[3])), StandardCharsets.UTF_8);
        } catch (AEADBadTagException wrongSecret) {
            throw new IllegalStateException(
                    "wangang.identity.keys.secret is not the one that the signing keys were encrypted with",
                    wrongSecret);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] salt, byte[] nonce) throws GeneralSecurityException {
        var derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(secret.toCharArray(), salt, ROUNDS, KEY_BITS));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derived.getEncoded(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
