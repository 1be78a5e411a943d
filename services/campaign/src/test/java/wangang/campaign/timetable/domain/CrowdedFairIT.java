package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is left of the promises where everybody wishes many booths. */
class CrowdedFairIT {

    private static final int FAIRS = 20;

    /** Of 10,000 wishes; 274 are. */
    private static final double CLAIMS_A_FAIR = 350;

    /** Of the processor, which a busy machine changes little: 4 are taken, more than 40 were when nothing was bounded. */
    private static final double MOST_SECONDS = 15;

    @Test
    void keepsWhatIsPromisedAndFewClaims() {
        var claims = LongStream.range(0, FAIRS)
                .parallel()
                .map(seed -> {
                    var day = CrowdedFair.of(100, 500, 20, seed);
                    var timetable = Scheduling.timetable(day);
                    assertThat(Violations.in(day, timetable.interviews())).isEmpty();
                    assertThat(Claims.in(day, timetable.interviews())).noneMatch(Claim::isPlain);
                    return timetable.claims();
                })
                .summaryStatistics();
        assertThat(claims.getAverage()).isLessThan(CLAIMS_A_FAIR);
    }

    @Test
    void endsSoonHoweverManyWishesAPersonHas() {
        var day = CrowdedFair.of(1_000, 2_000, 30, 7);
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();

        var timetable = Scheduling.timetable(day);

        double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
        assertThat(seconds).isLessThan(MOST_SECONDS);
        assertThat(Violations.in(day, timetable.interviews())).isEmpty();
    }
}
