package wangang.benchmarks.timetable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wangang.benchmarks.measuring.Table;
import wangang.campaign.timetable.domain.Claims;
import wangang.campaign.timetable.domain.FairDay;
import wangang.campaign.timetable.domain.Interview;
import wangang.campaign.timetable.domain.Violation;
import wangang.campaign.timetable.domain.Violations;

/** Sums over the timetables that one way has made. */
final class Tally {

    private int fairs;
    private int sound;
    private long wishes;
    private long met;
    private long rounds;
    private long fewestRounds;
    private long claims;
    private long nanos;

    /** An interview that breaks a rule meets no wish. */
    void add(FairDay day, int wished, int fewest, List<Interview> interviews, long took) {
        var violations = Violations.in(day, interviews);
        Set<Interview> broken = new HashSet<>();
        for (Violation violation : violations) {
            broken.add(violation.interviews().getLast());
        }
        fairs++;
        sound += violations.isEmpty() ? 1 : 0;
        wishes += wished;
        met += interviews.size() - broken.size();
        rounds += interviews.stream().map(Interview::start).distinct().count();
        fewestRounds += fewest;
        claims += Claims.in(day, interviews).stream()
                .map(claim -> List.of(claim.person(), claim.booth()))
                .distinct()
                .count();
        nanos += took;
    }

    boolean isSound() {
        return sound == fairs;
    }

    double milliseconds() {
        return nanos / 1e6 / fairs;
    }

    /** @param baseline what the time is compared with */
    void row(Table table, String way, Tally baseline) {
        table.row(
                way,
                "%.1f %%".formatted(100.0 * sound / fairs),
                "%.2f %%".formatted(100.0 * met / wishes),
                "%.3f".formatted((double) rounds / fewestRounds),
                "%.2f".formatted((double) claims / fairs),
                "%.3f".formatted(milliseconds()),
                "%.2f".formatted(milliseconds() / baseline.milliseconds()));
    }
}
