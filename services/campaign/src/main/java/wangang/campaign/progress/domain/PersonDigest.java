package wangang.campaign.progress.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Stands for a person in facts that outlive the person's file: the same for the same person, and nobody's. An id has 74
 * random bits, so that who does not know it cannot find it out, and when it is erased nobody knows it. A replay gives
 * the same.
 */
public final class PersonDigest {

    private PersonDigest() {}

    public static UUID of(UUID person) {
        try {
            var digest = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256")
                    .digest(person.toString().getBytes(StandardCharsets.US_ASCII)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JVM has SHA-256", missing);
        }
    }
}
