package wangang.vacancy.demand.adapter.schedule;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import wangang.platform.upkeep.Rounds;
import wangang.vacancy.demand.application.CountingViews;

/** Keeps views every {@code wangang.vacancy.demand.keep-views-every}, and when the service stops. */
@Component
class KeepingViews {

    private static final Logger LOG = LoggerFactory.getLogger(KeepingViews.class);

    private final CountingViews views;

    KeepingViews(CountingViews views) {
        this.views = views;
    }

    @PreDestroy
    @Scheduled(
            initialDelayString = "${wangang.vacancy.demand.keep-views-every:30s}",
            fixedDelayString = "${wangang.vacancy.demand.keep-views-every:30s}")
    void keep() {
        Rounds.once(LOG, "keeping the views of vacancies", views::keep);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void forget() {
        Rounds.once(LOG, "forgetting the views of vacancies", views::forget);
    }
}
