package wangang.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path state;

    @Test
    void makesASecretOnceAndKeepsIt() {
        var made = new Secrets(state).get("WANGANG_SERVICE_SECRET", "text");

        assertThat(made).hasSizeGreaterThanOrEqualTo(32).matches("[A-Za-z0-9_-]+");
        assertThat(new Secrets(state).get("WANGANG_SERVICE_SECRET", "text")).isEqualTo(made);
        assertThat(new Secrets(state).get("ANOTHER", "text")).isNotEqualTo(made);
    }

    @Test
    void makesNamedKeysOf256Bits() {
        var key = new Secrets(state).get("WANGANG_CONTACT_KEYS", "key256");

        assertThat(key).startsWith("k1:");
        assertThat(Base64.getDecoder().decode(key.substring(3))).hasSize(32);
    }

    @Test
    void letsNobodyElseReadThem() throws IOException {
        new Secrets(state).get("WANGANG_SERVICE_SECRET", "text");

        assertThat(Files.getPosixFilePermissions(state.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
