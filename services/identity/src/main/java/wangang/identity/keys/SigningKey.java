package wangang.identity.keys;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;

/** A key pair, known to all from {@code createdAt} and signing from {@code activeFrom} until a newer one does. */
record SigningKey(RSAKey pair, Instant createdAt, Instant activeFrom) {}
