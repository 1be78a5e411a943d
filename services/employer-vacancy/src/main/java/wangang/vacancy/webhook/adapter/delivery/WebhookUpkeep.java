package wangang.vacancy.webhook.adapter.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import wangang.platform.upkeep.Rounds;
import wangang.vacancy.webhook.application.DeliveringEvents;

/** Forgets events that are older than they are kept for. */
@Component
class WebhookUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookUpkeep.class);

    private final DeliveringEvents delivering;

    WebhookUpkeep(DeliveringEvents delivering) {
        this.delivering = delivering;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${wangang.vacancy.webhook.forgetting-every:1h}")
    void forget() {
        Rounds.untilDone(LOG, "forgetting deliveries to webhooks", delivering::forgetSome);
    }
}
