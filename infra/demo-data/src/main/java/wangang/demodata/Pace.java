package wangang.demodata;

import java.time.Duration;
import java.util.Locale;

/** How much was made in which time. */
record Pace(String things, int count, Duration time) {

    @Override
    public String toString() {
        double seconds = Math.max(0.001, time.toMillis() / 1000.0);
        return String.format(Locale.ROOT, "%d %s in %.1f s (%.0f per second)", count, things, seconds, count / seconds);
    }
}
