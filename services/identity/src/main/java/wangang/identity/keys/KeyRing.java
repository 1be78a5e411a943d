package wangang.identity.keys;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The keys as they are used; looked up again every half minute, so that instances agree. */
@Component
class KeyRing implements InitializingBean {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private record Loaded(List<SigningKey> keys, Instant at) {}

    private final KeyRotation rotation;
    private final KeyStore store;
    private final Clock clock;
    private volatile Loaded loaded = new Loaded(List.of(), Instant.EPOCH);

    KeyRing(KeyRotation rotation, KeyStore store, Clock clock) {
        this.rotation = rotation;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        refresh();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void refresh() {
        rotation.rotateIfDue();
        loaded = new Loaded(store.all(), clock.instant());
    }

    /** The key that signs now. */
    RSAKey signing() {
        var now = clock.instant();
        return keys().stream()
                .filter(key -> !key.activeFrom().isAfter(now))
                .reduce((older, newer) -> newer)
                .map(SigningKey::pair)
                .orElseThrow(() -> new IllegalStateException("no signing key"));
    }

    /** What everybody may know: public halves of past, present and next keys. */
    JWKSet published() {
        return new JWKSet(
                keys().stream().map(key -> (JWK) key.pair().toPublicJWK()).toList());
    }

    private List<SigningKey> keys() {
        var current = loaded;
        if (current.at().plus(KEPT).isBefore(clock.instant())) {
            current = new Loaded(store.all(), clock.instant());
            loaded = current;
        }
        return current.keys();
    }
}
