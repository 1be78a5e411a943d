package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.timetable.domain.AFair.aFair;
import static wangang.campaign.timetable.domain.AFair.at;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** König's bound: where times are free, all pairs are held in as many rounds as the busiest needs, on 10,000 fairs. */
class FreeTimesPropertyTest {

    private static final int FAIRS = 10_000;
    private static final int LENGTH = 10;
    private static final int CHANGE_OVER = 5;

    @Test
    void oneInterviewerABooth() {
        for (int seed = 0; seed < FAIRS; seed++) {
            check(new Random(seed), 1);
        }
    }

    @Test
    void severalInterviewersABooth() {
        for (int seed = 0; seed < FAIRS; seed++) {
            check(new Random(seed), 4);
        }
    }

    private static void check(Random random, int mostInterviewers) {
        int booths = 1 + random.nextInt(8);
        int people = 1 + random.nextInt(30);
        double share = random.nextDouble();
        var wished = new boolean[people][booths];
        for (var row : wished) {
            for (int booth = 0; booth < booths; booth++) {
                row[booth] = random.nextDouble() < share;
            }
        }
        var interviewers = random.ints(booths, 1, mostInterviewers + 1).toArray();
        int fewest = fewestRounds(wished, interviewers);
        var day = day(wished, interviewers, fewest + random.nextInt(3));

        var timetable = Scheduling.timetable(day);

        assertThat(Violations.in(day, timetable.interviews())).isEmpty();
        assertThat(timetable.unmet()).isEmpty();
        assertThat(timetable.interviews().stream().map(Interview::start).distinct())
                .hasSize(fewest)
                .allMatch(start -> start < fewest * (LENGTH + CHANGE_OVER));
    }

    private static int fewestRounds(boolean[][] wished, int[] interviewers) {
        int ofPeople = Arrays.stream(wished).mapToInt(row -> count(row)).max().orElse(0);
        int ofBooths = IntStream.range(0, interviewers.length)
                .map(booth -> Math.ceilDiv(
                        (int) Arrays.stream(wished).filter(row -> row[booth]).count(), interviewers[booth]))
                .max()
                .orElse(0);
        return Math.max(ofPeople, ofBooths);
    }

    private static int count(boolean[] row) {
        return (int) IntStream.range(0, row.length).filter(at -> row[at]).count();
    }

    private static FairDay day(boolean[][] wished, int[] interviewers, int rounds) {
        var fair = aFair().interviewing(LENGTH, CHANGE_OVER).walk("0", "1", CHANGE_OVER);
        var open = at(0, Math.max(1, rounds * (LENGTH + CHANGE_OVER)));
        for (int booth = 0; booth < interviewers.length; booth++) {
            var windows = new Window[interviewers[booth]];
            Arrays.fill(windows, open);
            fair.boothIn(Integer.toString(booth % 2), "booth " + booth, windows);
        }
        for (int person = 0; person < wished.length; person++) {
            var row = wished[person];
            List<String> wishes = new ArrayList<>();
            IntStream.range(0, row.length).filter(at -> row[at]).forEach(booth -> wishes.add("booth " + booth));
            fair.person("person " + person, open, wishes.toArray(String[]::new));
        }
        return fair.day();
    }
}
