package wangang.vacancy.webhook.adapter.delivery;

import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import wangang.vacancy.webhook.application.Addresses;
import wangang.vacancy.webhook.application.WebhookSettings;
import wangang.vacancy.webhook.domain.ReceiverPolicy;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    HttpSender webhookSender(ReceiverPolicy policy, Addresses addresses, WebhookSettings settings) {
        return new HttpSender(policy, addresses, DefaultClientTlsStrategy.createDefault(), settings);
    }
}
