package wangang.vacancy.feed.adapter.upkeep;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import wangang.platform.upkeep.Rounds;
import wangang.vacancy.feed.application.MaintainingFeed;

/** Any number of instances may do it at once. */
@Component
class FeedUpkeep implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FeedUpkeep.class);

    private final MaintainingFeed maintaining;

    FeedUpkeep(MaintainingFeed maintaining) {
        this.maintaining = maintaining;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (maintaining.renewIfRestored()) {
            LOG.warn("the database was restored: partners are told to take the snapshot of vacancies again");
        }
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${wangang.vacancy.feed.forgetting-every:1h}")
    void forget() {
        Rounds.once(LOG, "forgetting closed vacancies", () -> {
            int forgotten = maintaining.forget();
            LOG.debug("{} closed vacancies are no longer in the feed", forgotten);
        });
    }
}
