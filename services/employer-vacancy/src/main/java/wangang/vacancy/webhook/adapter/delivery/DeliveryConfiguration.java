package wangang.vacancy.webhook.adapter.delivery;

import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import wangang.vacancy.webhook.application.Addresses;
import wangang.vacancy.webhook.application.WebhookSettings;
import wangang.vacancy.webhook.domain.ReceiverPolicy;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    private static final int CHECKS_AT_ONCE = 8;

    @Bean
    Addresses receiverAddresses() {
        return new DnsAddresses(CHECKS_AT_ONCE);
    }

    /** Asks by itself, so that whoever checks many addresses that do not answer holds no delivery up. */
    @Bean
    HttpSender webhookSender(ReceiverPolicy policy, WebhookSettings settings) {
        return new HttpSender(
                policy, new DnsAddresses(settings.atOnce()), DefaultClientTlsStrategy.createDefault(), settings);
    }
}
