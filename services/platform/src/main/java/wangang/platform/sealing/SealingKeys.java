package wangang.platform.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts values by AES-256-GCM with a fresh 96-bit nonce each (NIST SP 800-38D). The first key given encrypts, every
 * one decrypts. The place of a value is authenticated with it, so that what is moved to another does not decrypt.
 */
public final class SealingKeys {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String setting;
    private final String currentId;
    private final Map<String, SecretKey> keys;

    private SealingKeys(String setting, String currentId, Map<String, SecretKey> keys) {
        this.setting = setting;
        this.currentId = currentId;
        this.keys = Map.copyOf(keys);
    }

    /**
     * @param setting the environment variable that lists the keys
     * @param text {@code id:base64} of 32 bytes each, separated by commas, newest first
     * @throws IllegalStateException naming the id of the unusable entry, never its key
     */
    public static SealingKeys parse(String setting, String text) {
        var keys = new LinkedHashMap<String, SecretKey>();
        for (var entry : text.split(",", -1)) {
            int colon = entry.indexOf(':');
            var id = colon < 0 ? "" : entry.substring(0, colon).strip();
            if (!ID.matcher(id).matches()) {
                throw new IllegalStateException(
                        setting + " must list id:base64 of 32 random bytes, separated by commas, newest first");
            }
            if (keys.put(id, key(setting, id, entry.substring(colon + 1).strip())) != null) {
                throw new IllegalStateException(setting + " names key " + id + " twice");
            }
        }
        return new SealingKeys(setting, keys.keySet().iterator().next(), keys);
    }

    /** Of the key that encrypts. */
    public String currentId() {
        return currentId;
    }

    /** @throws IllegalStateException when that key was taken out too early */
    public void require(String keyId) {
        key(keyId);
    }

    /**
     * @param place of the value, such as its table, row and column
     * @return nonce, ciphertext and tag in one, under the current key
     */
    public byte[] seal(String place, String plain) {
        try {
            var nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(Cipher.ENCRYPT_MODE, key(currentId), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            var sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
    }

    /** @throws IllegalStateException when it was altered, moved, or encrypted with another key */
    public String open(String keyId, String place, byte[] stored) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(Cipher.DECRYPT_MODE, key(keyId), new GCMParameterSpec(TAG_BITS, stored, 0, NONCE_BYTES));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return new String(cipher.doFinal(stored, NONCE_BYTES, stored.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(place + " does not decrypt", unreadable);
        }
    }

    /** The same with the id of the key, as one text: for columns that have no other for it. */
    public String sealText(String place, String plain) {
        return currentId + ":" + Base64.getEncoder().encodeToString(seal(place, plain));
    }

    /** @throws IllegalStateException when it was altered, moved, or encrypted with an unknown key */
    public String openText(String place, String sealed) {
        int colon = sealed.indexOf(':');
        return open(sealed.substring(0, colon), place, Base64.getDecoder().decode(sealed.substring(colon + 1)));
    }

    private SecretKey key(String id) {
        var key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException(
                    "data is encrypted with key " + id + ", which " + setting + " no longer lists");
        }
        return key;
    }

    private static SecretKey key(String setting, String id, String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalStateException("key " + id + " of " + setting + " is not base64", unreadable);
        }
        throw new IllegalStateException("key " + id + " of " + setting + " is not 32 bytes long");
    }

    @Override
    public String toString() {
        return "SealingKeys[" + setting + ", current=" + currentId + "]";
    }
}
