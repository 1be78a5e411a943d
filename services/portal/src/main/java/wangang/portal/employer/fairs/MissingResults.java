package wangang.portal.employer.fairs;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import wangang.portal.services.Together;

/** Interviews of today that have begun and have no result, by fair. */
@Component
public class MissingResults {

    /** An employer is at few fairs at once. */
    private static final int NEWEST = 10;

    /** @param count more than none */
    public record AtFair(UUID fairId, long count) {}

    private final BoothCalls calls;
    private final Together together;
    private final Clock clock;

    MissingResults(BoothCalls calls, Together together, Clock clock) {
        this.calls = calls;
        this.together = together;
        this.clock = clock;
    }

    /** What cannot be read counts as none: it only accompanies a page. */
    public List<AtFair> today() {
        var now = clock.instant();
        var placed = calls.booths().optional().orElse(List.of()).reversed().stream()
                .filter(Booth::placed)
                .limit(NEWEST)
                .map(booth -> together.begin(() -> new AtFair(
                        booth.fairId(),
                        Results.of(calls.meetings(booth).optional().orElse(List.of()), now)
                                .missingToday())))
                .toList();
        return placed.stream()
                .map(Together.Pending::get)
                .filter(one -> one.count() > 0)
                .toList();
    }
}
