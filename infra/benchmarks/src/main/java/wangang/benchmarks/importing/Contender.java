package wangang.benchmarks.importing;

import java.time.Duration;
import java.util.List;

/** One way to store the rows; every run begins with none of them there. */
interface Contender {

    /** @param row of the table that the time belongs to */
    record Reading(String row, Duration took) {}

    /** Stores all rows; what is needed before and after is not in the time. */
    List<Reading> run();
}
