package wangang.localstack;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the person at the terminal reads. */
final class Report {

    private Report() {}

    static synchronized void line(String text) {
        System.out.println(text);
        System.out.flush();
    }

    static void timed(String what, Runnable work) {
        var begin = Instant.now();
        work.run();
        var seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        line(String.format(Locale.ROOT, "  %-20s ready after %5.1f s", what, seconds));
    }
}
