package wangang.vacancy.webhook.adapter.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import wangang.vacancy.webhook.domain.WebhookSecret;

/**
 * Encrypts secrets by AES-256-GCM with a fresh 96-bit nonce each (NIST SP 800-38D), bound to the row they are in. The
 * first key given encrypts, every one decrypts.
 */
final class SecretKeys {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String currentId;
    private final Map<String, SecretKey> keys;

    private SecretKeys(String currentId, Map<String, SecretKey> keys) {
        this.currentId = currentId;
        this.keys = Map.copyOf(keys);
    }

    /** @throws IllegalStateException naming the id of the unusable entry, never its key */
    static SecretKeys parse(String text) {
        var keys = new LinkedHashMap<String, SecretKey>();
        for (var entry : text.split(",", -1)) {
            int colon = entry.indexOf(':');
            var id = colon < 0 ? "" : entry.substring(0, colon).strip();
            if (!ID.matcher(id).matches()) {
                throw new IllegalStateException(
                        "WANGANG_WEBHOOK_KEYS must list id:base64 of 32 random bytes, separated by commas, newest first");
            }
            if (keys.put(id, key(id, entry.substring(colon + 1).strip())) != null) {
                throw new IllegalStateException("WANGANG_WEBHOOK_KEYS names key " + id + " twice");
            }
        }
        return new SecretKeys(keys.keySet().iterator().next(), keys);
    }

    String currentId() {
        return currentId;
    }

    /** @throws IllegalStateException when that key was taken out too early */
    SecretKey key(String id) {
        var key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("secrets of webhooks are encrypted with key " + id
                    + ", which WANGANG_WEBHOOK_KEYS no longer lists");
        }
        return key;
    }

    /** @return nonce, ciphertext and tag in one, under the current key */
    byte[] seal(UUID row, WebhookSecret secret) {
        try {
            var nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(Cipher.ENCRYPT_MODE, key(currentId), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place(row));
            var sealed = cipher.doFinal(secret.text().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
    }

    /** @throws IllegalStateException when it was altered, moved, or encrypted with another key */
    WebhookSecret open(UUID row, String keyId, byte[] stored) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(Cipher.DECRYPT_MODE, key(keyId), new GCMParameterSpec(TAG_BITS, stored, 0, NONCE_BYTES));
            cipher.updateAAD(place(row));
            var opened = cipher.doFinal(stored, NONCE_BYTES, stored.length - NONCE_BYTES);
            return WebhookSecret.of(new String(opened, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("the secret " + row + " does not decrypt", unreadable);
        }
    }

    private static SecretKey key(String id, String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalStateException("key " + id + " of WANGANG_WEBHOOK_KEYS is not base64", unreadable);
        }
        throw new IllegalStateException("key " + id + " of WANGANG_WEBHOOK_KEYS is not 32 bytes long");
    }

    private static byte[] place(UUID row) {
        return ("webhook_secret/" + row).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SecretKeys[current=" + currentId + "]";
    }
}
