package wangang.jobseeker.contact.adapter.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import wangang.jobseeker.file.domain.JobseekerId;

/**
 * AES-256-GCM with a fresh 96-bit nonce per value (NIST SP 800-38D). The person's id and the field are authenticated
 * with it, so that a value moved to another row or column does not decrypt.
 */
final class ContactCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContactCipher() {}

    /** @return nonce, ciphertext and tag in one */
    static byte[] encrypt(SecretKey key, JobseekerId jobseeker, String field, String plain) {
        try {
            var nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place(jobseeker, field));
            var sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
    }

    /** @throws IllegalStateException when the value was altered, moved, or encrypted with another key */
    static String decrypt(SecretKey key, JobseekerId jobseeker, String field, byte[] stored) {
        try {
            var cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, stored, 0, NONCE_BYTES));
            cipher.updateAAD(place(jobseeker, field));
            return new String(cipher.doFinal(stored, NONCE_BYTES, stored.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(
                    "contact field " + field + " of " + jobseeker + " does not decrypt", unreadable);
        }
    }

    private static byte[] place(JobseekerId jobseeker, String field) {
        return (jobseeker + "/" + field).getBytes(StandardCharsets.UTF_8);
    }
}
