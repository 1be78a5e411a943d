package wangang.vacancy.webhook.adapter.persistence;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wangang.platform.sealing.SealedStore;
import wangang.platform.sealing.SealingKeys;
import wangang.vacancy.webhook.application.WebhookSettings;

/** Keys change with a restart: then what they encrypted moves to the newest, and a key taken away too early shows. */
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
            List<SealedStore> stores, SealingKeys keys, PlatformTransactionManager transactions) {
        var transaction = new TransactionTemplate(transactions);
        return arguments -> {
            stores.stream().flatMap(store -> store.keysInUse().stream()).forEach(keys::require);
            int moved = stores.stream()
                    .mapToInt(store -> moveAll(store, transaction))
                    .sum();
            if (moved > 0) {
                LOG.info("{} rows were re-encrypted with the current key", moved);
            }
        };
    }

    private static int moveAll(SealedStore store, TransactionTemplate transaction) {
        int moved = 0;
        int batch = BATCH;
        while (batch == BATCH) {
            batch = transaction.execute(status -> store.reseal(BATCH));
            moved += batch;
        }
        return moved;
    }
}
