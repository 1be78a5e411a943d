package wangang.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of this installation, made up once and kept in a file that only its owner reads. */
final class Secrets {

    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private final Properties known = new Properties();

    Secrets(Path state) {
        file = state.resolve("secrets.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** {@code form} is {@code text} (random, URL-safe) or {@code key256} (a named 256-bit key). */
    synchronized String get(String name, String form) {
        var value = known.getProperty(name);
        if (value == null) {
            value = "key256".equals(form) ? "k1:" + Base64.getEncoder().encodeToString(bytes(32)) : text();
            known.setProperty(name, value);
            store();
        }
        return value;
    }

    private String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(24));
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private void store() {
        try {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var writer = Files.newBufferedWriter(file)) {
                known.store(writer, null);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
