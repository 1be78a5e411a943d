package wangang.vacancy.webhook.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import wangang.vacancy.webhook.domain.ReceiverPolicy;
import wangang.vacancy.webhook.domain.RetryPolicy;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookConfiguration {

    @Bean
    ReceiverPolicy receiverPolicy(WebhookSettings settings) {
        return ReceiverPolicy.allowing(settings.allowHosts());
    }

    @Bean
    RetryPolicy webhookRetryPolicy(WebhookSettings settings) {
        return new RetryPolicy(settings.retries(), settings.givingUpAfter());
    }
}
