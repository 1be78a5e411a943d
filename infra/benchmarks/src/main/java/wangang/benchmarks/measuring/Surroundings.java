package wangang.benchmarks.measuring;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import wangang.localstack.parts.Waiting;

/** The machine that is measured on. */
public final class Surroundings {

    private static final double QUIET = 0.2;
    private static final int QUIET_LOOKS = 15;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Surroundings() {}

    /** As in "2 cores, load average 0.8". */
    public static String describe() {
        return String.format(
                Locale.ROOT,
                "%d cores, load average %.1f",
                SYSTEM.getAvailableProcessors(),
                SYSTEM.getSystemLoadAverage());
    }

    /** Until the processors have been at rest for a while; says so when they never are. */
    public static void awaitQuiet(Printing printing) {
        var looks = new int[1];
        SYSTEM.getCpuLoad();
        boolean quiet = Waiting.until(
                () -> {
                    looks[0] = SYSTEM.getCpuLoad() < QUIET ? looks[0] + 1 : 0;
                    return looks[0] >= QUIET_LOOKS;
                },
                () -> true,
                PATIENCE);
        if (!quiet) {
            printing.line("  something else keeps the machine busy: the next figures are worse than they need be");
        }
    }
}
