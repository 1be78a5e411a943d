package wangang.acceptance.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Chromium or Chrome as it is installed here, with its driver; nothing is downloaded. */
record InstalledBrowser(Path browser, Path driver) {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String ADVICE =
            "The pages are tested in a real browser: install Chromium and its driver (Debian: chromium chromium-driver).";

    /** Without one the tests are skipped, and say so; on a build server they fail. */
    static InstalledBrowser find() {
        var browser = BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst();
        var driver = onPath("chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            if (System.getenv("CI") != null) {
                throw new AssertionError(ADVICE);
            }
            Assumptions.abort(ADVICE);
        }
        return new InstalledBrowser(browser.orElseThrow(), driver.orElseThrow());
    }

    private static Optional<Path> onPath(String name) {
        var path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return List.of(path.split(java.io.File.pathSeparator, -1)).stream()
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
