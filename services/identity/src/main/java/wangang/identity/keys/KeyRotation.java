package wangang.identity.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first key, the next one in time, and forgets those nobody needs any more. */
@Component
class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final KeyStore store;
    private final KeySettings settings;
    private final Clock clock;

    KeyRotation(KeyStore store, KeySettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** Changes nothing when nothing is due. */
    @Transactional
    void rotateIfDue() {
        store.lock();
        var now = clock.instant();
        var keys = store.all();
        if (keys.isEmpty()) {
            store.add(make(now, now));
        } else {
            var due = keys.getLast().activeFrom().plus(settings.rotation());
            if (!now.isBefore(due.minus(settings.lead()))) {
                add(now, now.plus(settings.lead()));
            }
        }
        forgetUnneeded(keys, now);
    }

    private void add(Instant now, Instant activeFrom) {
        var next = make(now, activeFrom);
        store.add(next);
        LOG.info("new signing key {} signs from {}", next.pair().getKeyID(), activeFrom);
    }

    private void forgetUnneeded(List<SigningKey> keys, Instant now) {
        for (int index = 0; index + 1 < keys.size(); index++) {
            var succeeded = keys.get(index + 1).activeFrom();
            if (Duration.between(succeeded, now).compareTo(settings.keep()) > 0) {
                store.remove(keys.get(index));
                LOG.info("signing key {} is forgotten", keys.get(index).pair().getKeyID());
            }
        }
    }

    private SigningKey make(Instant now, Instant activeFrom) {
        return new SigningKey(generate(), now, activeFrom);
    }

    private RSAKey generate() {
        try {
            return new RSAKeyGenerator(settings.bits())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
