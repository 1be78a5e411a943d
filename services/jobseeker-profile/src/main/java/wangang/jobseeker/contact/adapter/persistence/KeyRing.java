package wangang.jobseeker.contact.adapter.persistence;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 keys by id; the first one given encrypts, every one decrypts. */
final class KeyRing {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");
    private static final int KEY_BYTES = 32;

    private final String currentId;
    private final Map<String, SecretKey> keys;

    private KeyRing(String currentId, Map<String, SecretKey> keys) {
        this.currentId = currentId;
        this.keys = Map.copyOf(keys);
    }

    /** @throws IllegalStateException naming the id of the unusable entry, never its key */
    static KeyRing parse(String text) {
        var keys = new LinkedHashMap<String, SecretKey>();
        for (var entry : text.split(",", -1)) {
            int colon = entry.indexOf(':');
            var id = colon < 0 ? "" : entry.substring(0, colon).strip();
            if (!ID.matcher(id).matches()) {
                throw new IllegalStateException(
                        "WANGANG_CONTACT_KEYS must list id:base64 of 32 random bytes, separated by commas, newest first");
            }
            if (keys.put(id, key(id, entry.substring(colon + 1).strip())) != null) {
                throw new IllegalStateException("WANGANG_CONTACT_KEYS names key " + id + " twice");
            }
        }
        return new KeyRing(keys.keySet().iterator().next(), keys);
    }

    private static SecretKey key(String id, String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalStateException("key " + id + " of WANGANG_CONTACT_KEYS is not base64", unreadable);
        }
        throw new IllegalStateException("key " + id + " of WANGANG_CONTACT_KEYS is not 32 bytes long");
    }

    String currentId() {
        return currentId;
    }

    /** @throws IllegalStateException when that key was taken out of the ring too early */
    SecretKey key(String id) {
        var key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException(
                    "contact data is encrypted with key " + id + ", which WANGANG_CONTACT_KEYS no longer lists");
        }
        return key;
    }

    @Override
    public String toString() {
        return "KeyRing[current=" + currentId + "]";
    }
}
