package wangang.matching.recommendation;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tries saved searches for vacancies that may be found by more of them than before, though their terms are the same. */
@Component
public class SearchingAgain {

    private final MatchTasks tasks;
    private final MatchWorkers workers;
    private final PushSettings settings;
    private final Clock clock;

    SearchingAgain(MatchTasks tasks, MatchWorkers workers, PushSettings settings, Clock clock) {
        this.tasks = tasks;
        this.workers = workers;
        this.settings = settings;
        this.clock = clock;
    }

    /** The index must have what is new of them already. */
    public void of(Collection<UUID> vacancies) {
        if (!vacancies.isEmpty()) {
            tasks.putAgain(MatchTask.Kind.ALERTS, vacancies, settings.untilItsRound(clock.instant()));
            workers.wake();
        }
    }
}
