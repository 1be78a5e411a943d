package wangang.portal.employer.fairs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import wangang.portal.page.Times;
import wangang.portal.services.Answer;
import wangang.portal.services.Together;

/** An employer's booths in short: how many are in force, and at which of today's fairs a result is missing. */
@Component
public class BoothsToday {

    /**
     * @param standing asked for or placed
     * @param missing by fair, those only that miss one
     */
    public record Summary(long standing, List<AtFair> missing) {}

    /** @param count of interviews that have begun today and have no result; more than none */
    public record AtFair(UUID fairId, long count) {}

    private final BoothCalls calls;
    private final Together together;
    private final Clock clock;

    BoothsToday(BoothCalls calls, Together together, Clock clock) {
        this.calls = calls;
        this.together = together;
        this.clock = clock;
    }

    /** Asks for the interviews of those booths alone that interview today; what cannot be read counts as none missing. */
    public Answer<Summary> summary() {
        return calls.booths().map(booths -> {
            var today = LocalDate.now(clock.withZone(Times.ZONE));
            var counts = booths.stream()
                    .filter(booth -> booth.placed() && booth.interviewsOn(today))
                    .map(booth -> together.begin(() -> missing(booth)))
                    .toList();
            return new Summary(
                    booths.stream().filter(Booth::stands).count(),
                    counts.stream()
                            .map(Together.Pending::get)
                            .filter(one -> one.count() > 0)
                            .toList());
        });
    }

    private AtFair missing(Booth booth) {
        var meetings = calls.meetings(booth).optional().orElse(List.of());
        return new AtFair(booth.fairId(), Results.of(meetings, clock.instant()).missingToday());
    }
}
