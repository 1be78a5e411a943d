package wangang.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.acceptance.Platform;

/** What start and result pages weigh with a cold cache, whether they jump, and how soon a slow phone paints them. */
class WeightAT {

    private static final int MOST_BYTES = 150 * 1024;
    /** Of the screen, as Chromium's web vitals count; 0.1 is called good. */
    private static final double MOST_SHIFT = 0.1;

    private static final String BYTES = """
            return performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                .reduce((sum, entry) => sum + entry.transferSize, 0)""";

    private static final String PAINT =
            "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1";

    private static final String SHIFT = """
            const done = arguments[arguments.length - 1];
            let sum = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
                .observe({type: 'layout-shift', buffered: true});
            requestAnimationFrame(() => requestAnimationFrame(() => done(sum)))""";

    private final URI pages = Site.address(Platform.fromEnvironment());

    @ParameterizedTest
    @CsvSource({"start, /", "results, /vacancies"})
    void isLightAndStandsStill(String name, String path) {
        warm(path);
        try (var browser = Browser.open(pages, Screen.PHONE)) {
            browser.command("Emulation.setCPUThrottlingRate", Map.of("rate", 4));
            browser.goTo(path);
            long bytes = browser.script(Number.class, BYTES).longValue();
            double paint = browser.script(Number.class, PAINT).doubleValue();
            double shift = browser.later(Number.class, SHIFT).doubleValue();
            IO.println(
                    "%s: %d KB over the wire (most: %d), first paint after %d ms on a processor four times slower (goal: 1000), layout shift %.3f"
                            .formatted(name, bytes / 1024, MOST_BYTES / 1024, Math.round(paint), shift));
            assertThat(bytes).as("bytes over the wire").isBetween(1L, (long) MOST_BYTES);
            assertThat(shift).as("layout shift").isLessThan(MOST_SHIFT);
        }
    }

    /** A platform that was started a moment ago is slow the first time. */
    private void warm(String path) {
        try (var browser = Browser.open(pages, Screen.PHONE)) {
            for (int i = 0; i < 3; i++) {
                browser.goTo(path);
            }
        }
    }
}
