package wangang.vacancy.responsiveness.application;

import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.vacancy.employer.application.EmployerNews;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.EmployerEvent;
import wangang.vacancy.freshness.application.FreshnessSettings;

/** Counts anew what is old. Any number of instances may do this at once: each takes what is free. */
@Service
@EnableConfigurationProperties(ResponsivenessSettings.class)
public class CountingEmployers {

    private final Counting counting;
    private final Employers employers;
    private final EmployerNews news;
    private final ResponsivenessSettings settings;
    private final FreshnessSettings freshness;
    private final Clock clock;

    CountingEmployers(
            Counting counting,
            Employers employers,
            EmployerNews news,
            ResponsivenessSettings settings,
            FreshnessSettings freshness,
            Clock clock) {
        this.counting = counting;
        this.employers = employers;
        this.news = news;
        this.settings = settings;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** Whether there may be more. */
    @Transactional
    public boolean countSome() {
        var now = clock.instant();
        var due = counting.lockUncounted(now.minus(settings.countEvery()), settings.batch());
        var counted = counting.count(
                due,
                now.minus(settings.window()),
                now.minus(settings.answerWithin()),
                settings.answerWithin(),
                now.minus(freshness.askAfter()));
        var events = employers.findAll(counted.keySet()).values().stream()
                .map(employer -> employer.count(Objects.requireNonNull(counted.get(employer.id())), now))
                .toList();
        counting.keep(events.stream().map(EmployerEvent::after).toList(), now);
        news.tell(events);
        return due.size() == settings.batch();
    }
}
