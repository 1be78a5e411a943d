package wangang.vacancy.webhook.application;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keys {@code id:base64} of 32 bytes each, separated by commas; the first encrypts secrets, and contacts in
 *     agreements on shared staff, all decrypt
 * @param allowHosts hosts to which events may be sent although they are not on the public internet, also by HTTP
 * @param sending whether this process sends what is due
 * @param poll how long it sleeps when nothing woke it
 * @param atOnce most that are being sent (requests)
 * @param atOncePerWebhook most that are being sent to one webhook by all processes together (requests)
 * @param connectTimeout how long a receiver may take to accept a connection
 * @param timeLimit how long an attempt may take in all
 * @param retries pauses before the second attempt, the third and so on
 * @param givingUpAfter how long nothing may get through to a webhook before it is disabled
 * @param secretOverlap how long an old secret signs beside its successor
 * @param retention how long events are kept for a replay
 * @param forgettingEvery how often events older than that are looked for
 */
@ConfigurationProperties("wangang.vacancy.webhook")
public record WebhookSettings(
        @DefaultValue("") String keys,
        @DefaultValue List<String> allowHosts,
        @DefaultValue("true") boolean sending,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("32") int atOnce,
        @DefaultValue("2") int atOncePerWebhook,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("10s") Duration timeLimit,

        @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "10h"})
        List<Duration> retries,

        @DefaultValue("5d") Duration givingUpAfter,
        @DefaultValue("24h") Duration secretOverlap,
        @DefaultValue("30d") Duration retention,
        @DefaultValue("1h") Duration forgettingEvery) {

    public WebhookSettings {
        allowHosts = List.copyOf(allowHosts);
        retries = List.copyOf(retries);
        if (atOnce < 1 || atOncePerWebhook < 1) {
            throw new IllegalArgumentException("wangang.vacancy.webhook sends at least one request at once");
        }
    }

    @Override
    public String toString() {
        return "WebhookSettings[keys=…, allowHosts=" + allowHosts + "]";
    }
}
