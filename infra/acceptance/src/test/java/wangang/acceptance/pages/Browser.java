package wangang.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One visitor's browser: a fresh profile, a screen, and everything that a page must hold wherever it is looked at. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> GIVEN_UP = List.of("\"htmx:sendAbort\"", "\"htmx:afterRequest\"");
    /** Loud enough to break a page for somebody. */
    private static final List<String> SERIOUS = List.of("serious", "critical");

    private final ChromeDriver driver;
    private final URI pages;
    private final Screen screen;

    private Browser(ChromeDriver driver, URI pages, Screen screen) {
        this.driver = driver;
        this.pages = pages;
        this.screen = screen;
    }

    static Browser open(URI pages, Screen screen) {
        return open(pages, screen, options -> options);
    }

    static Browser withoutScripts(URI pages, Screen screen) {
        return open(
                pages,
                screen,
                options -> options.setExperimentalOption(
                        "prefs", Map.of("profile.managed_default_content_settings.javascript", 2)));
    }

    /** All it asks of the pages' address goes over the line. */
    static Browser over(Line line, URI pages, Screen screen) {
        var detour = "MAP %s:%d 127.0.0.1:%d".formatted(pages.getHost(), pages.getPort(), line.port());
        return open(pages, screen, options -> options.addArguments("--host-resolver-rules=" + detour));
    }

    private static Browser open(URI pages, Screen screen, Function<ChromeOptions, ChromeOptions> change) {
        var installed = InstalledBrowser.find();
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed.driver().toFile())
                .usingAnyFreePort()
                .build();
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(installed.browser().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=zh-CN");
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        var driver = new ChromeDriver(service, change.apply(options));
        var browser = new Browser(driver, pages, screen);
        browser.emulate("light");
        return browser;
    }

    private void emulate(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        screen.width,
                        "height",
                        screen.height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        screen == Screen.PHONE));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void dark() {
        emulate("dark");
    }

    /** As paper shows it; a picture of it is kept. */
    void printed(String name) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        keep(name + "-print-" + screen.label(), driver.getScreenshotAs(OutputType.BYTES));
    }

    void onScreen() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        emulate("light");
    }

    WebDriver driver() {
        return driver;
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** @param path begins with a slash */
    Browser goTo(String path) {
        driver.get(pages.resolve(path).toString());
        return this;
    }

    /** By the sign-in page, as people do; ends on the page asked for. */
    Browser signIn(Account account, String path) {
        goTo("/sign-in?to=" + java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8));
        type("username", account.name());
        type("password", account.password());
        find("button[type=submit]").click();
        await("signed in and on " + path, browser -> path().startsWith(path));
        return this;
    }

    String path() {
        var address = URI.create(driver.getCurrentUrl());
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    /** Waits for it: a page that is on its way has its address before its content. */
    WebElement find(String css) {
        return awaited(css, By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    WebElement link(String text) {
        return awaited("link " + text, By.linkText(text));
    }

    /** The button or link that reads so. */
    WebElement button(String text) {
        return awaited(
                "button " + text,
                By.xpath("//button[normalize-space()='" + text
                        + "'] | //a[contains(@class,'button') and normalize-space()='" + text + "']"));
    }

    private WebElement awaited(String what, By where) {
        return await(what, browser -> browser.driver.findElement(where));
    }

    void type(String id, String text) {
        var field = find("#" + id);
        field.clear();
        field.sendKeys(text);
    }

    String text() {
        return await(
                "the page has content",
                browser -> browser.driver.findElement(By.cssSelector("main")).getText());
    }

    /**
     * Waits for what has a name, also over a change of pages.
     *
     * @throws org.openqa.selenium.TimeoutException which names it, and tells what the page says instead
     */
    <T> T await(String what, Function<Browser, T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> what + "; instead " + path() + " says: " + shown())
                .until(ignored -> now(condition));
    }

    /** The driver has two ways of saying that an element went while it was looked at. */
    private <T> T now(Function<Browser, T> condition) {
        try {
            return condition.apply(this);
        } catch (WebDriverException failed) {
            if (String.valueOf(failed.getMessage()).contains("does not belong to the document")) {
                throw new StaleElementReferenceException("the element went while it was looked at", failed);
            }
            throw failed;
        }
    }

    void awaitText(String text) {
        await("the page says " + text, browser -> browser.shown().contains(text));
    }

    /** As it is now, which may be nothing yet. */
    private String shown() {
        return script(String.class, "return document.querySelector('main')?.innerText ?? ''");
    }

    /** What a script returns: text, numbers, lists. */
    <T> T script(Class<T> type, String script, Object... arguments) {
        return type.cast(Objects.requireNonNull(driver.executeScript(script, arguments)));
    }

    void run(String script) {
        driver.executeScript(script);
    }

    /** A script that calls its last argument back. */
    <T> T later(Class<T> type, String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return type.cast(Objects.requireNonNull(driver.executeAsyncScript(script, arguments)));
    }

    /** What every page holds: nothing refused or broken, nothing wider than the screen, no serious fault for anyone. */
    void check(String name) {
        var shot = driver.getScreenshotAs(OutputType.BYTES);
        keep(name + "-" + screen.label(), shot);
        long width = script(Number.class, "return document.documentElement.scrollWidth")
                .longValue();
        assertThat(width).as(name + " fits the screen").isLessThanOrEqualTo(screen.width);
        var faults = new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(Browser::describe)
                        .toList();
        assertThat(faults).as(name + " has no serious violation").isEmpty();
        assertThat(complaints()).as(name + " logs no error").isEmpty();
    }

    /**
     * Errors in the console since it was last asked: refused by the policy, broken scripts, missing files. The browser
     * also notes what is none: a form that comes back with what is wrong, suggestions given up for newer ones.
     */
    List<String> complaints() {
        var own = driver.getCurrentUrl() + " - Failed to load resource: the server responded with a status of 4";
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .filter(message -> !message.startsWith(own) && GIVEN_UP.stream().noneMatch(message::contains))
                .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()) + " " + node.getHtml())
                        .toList();
    }

    private static void keep(String name, byte[] picture) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), picture);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
