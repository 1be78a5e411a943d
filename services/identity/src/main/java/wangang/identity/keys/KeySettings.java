package wangang.identity.keys;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Keys that tokens are signed with (RSA, RS256).
 *
 * @param rotation how long one key signs
 * @param lead how long a new key is published before it signs; longer than services keep the key set
 * @param keep how long a key is published after it stopped signing; longer than the longest-lived token
 * @param bits length of a new key (bits)
 * @param secret secret that private keys are encrypted with in the database (AES-256-GCM); without one they are stored
 *     as they are and only the database's own rights protect them
 */
@ConfigurationProperties("wangang.identity.keys")
record KeySettings(
        @DefaultValue("90d") Duration rotation,
        @DefaultValue("1d") Duration lead,
        @DefaultValue("2d") Duration keep,
        @DefaultValue("2048") int bits,
        @DefaultValue("") String secret) {}
