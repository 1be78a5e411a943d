package wangang.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Requests per second and the burst above them, per gateway instance.
 *
 * @param enabled whether limits apply at all
 * @param account with a token, for one subject from one address
 * @param anonymous without a token, for one address
 * @param address everything from one address, so that invented tokens gain nothing
 * @param tracked how many are remembered; the longest silent are forgotten first (clients)
 */
@ConfigurationProperties("wangang.gateway.rate-limits")
record RateSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue Rate account,
        @DefaultValue Rate anonymous,
        @DefaultValue Rate address,
        @DefaultValue("100000") int tracked) {

    /**
     * @param perSecond what is allowed in the long run (requests per second)
     * @param burst what is allowed at once after a pause (requests)
     */
    record Rate(
            @DefaultValue("50") int perSecond,
            @DefaultValue("100") int burst) {}
}
