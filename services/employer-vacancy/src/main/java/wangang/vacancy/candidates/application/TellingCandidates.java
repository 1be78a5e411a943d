package wangang.vacancy.candidates.application;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells gathered candidates as numbers. Any number of instances may do this at once. */
@Service
@EnableConfigurationProperties(CandidateSettings.class)
public class TellingCandidates {

    private static final int VACANCIES_AT_ONCE = 200;
    private static final int FORGOTTEN_AT_ONCE = 1_000;

    private final CandidateCounts counts;
    private final List<CandidateNews> news;
    private final CandidateSettings settings;
    private final Clock clock;

    TellingCandidates(CandidateCounts counts, List<CandidateNews> news, CandidateSettings settings, Clock clock) {
        this.counts = counts;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether there may be more. */
    @Transactional
    public boolean tellSome() {
        var now = clock.instant();
        var found = counts.take(now.minus(settings.gather()), now, VACANCIES_AT_ONCE);
        if (!found.isEmpty()) {
            news.forEach(listener -> listener.found(found));
        }
        return found.size() == VACANCIES_AT_ONCE;
    }

    /** Whether there may be more. */
    @Transactional
    public boolean forgetSome() {
        return counts.forgetBefore(clock.instant().minus(settings.keep()), FORGOTTEN_AT_ONCE) == FORGOTTEN_AT_ONCE;
    }
}
