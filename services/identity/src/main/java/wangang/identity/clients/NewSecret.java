package wangang.identity.clients;

import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A secret while it is given out; only its hash is kept. */
record NewSecret(String plain, String hash) {

    /** Never inside a transaction: hashing is slow, and connections are few. */
    static NewSecret hashedBy(PasswordEncoder encoder) {
        var plain = Confidential.newSecret();
        return new NewSecret(plain, Objects.requireNonNull(encoder.encode(plain)));
    }

    @Override
    public String toString() {
        return "NewSecret[]";
    }
}
