package wangang.vacancy.webhook.adapter.persistence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wangang.platform.sealing.SealingKeys;
import wangang.vacancy.webhook.application.WebhookSettings;

/** Keys change with a restart, so that is when secrets move to the newest and a key taken away too early shows. */
@Configuration(proxyBeanMethods = false)
class SecretConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SecretConfiguration.class);
    private static final int BATCH = 200;

    @Bean
    SealingKeys webhookKeys(WebhookSettings settings) {
        return SealingKeys.parse("WANGANG_WEBHOOK_KEYS", settings.keys());
    }

    @Bean
    ApplicationRunner secretsMoveToTheNewestKey(
            JdbcSecrets secrets, SealingKeys keys, PlatformTransactionManager transactions) {
        var transaction = new TransactionTemplate(transactions);
        return arguments -> {
            secrets.keysInUse().forEach(keys::require);
            int moved = 0;
            int batch = BATCH;
            while (batch == BATCH) {
                batch = transaction.execute(status -> secrets.reseal(BATCH));
                moved += batch;
            }
            if (moved > 0) {
                LOG.info("{} secrets of webhooks were re-encrypted with the current key", moved);
            }
        };
    }
}
