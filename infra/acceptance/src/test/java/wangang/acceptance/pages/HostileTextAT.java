package wangang.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import wangang.acceptance.Employer;
import wangang.acceptance.Platform;
import wangang.acceptance.Tides;
import wangang.acceptance.Words;

/** Whatever somebody types is shown as text, where it comes straight back and where it was stored (CWE-79). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextAT {

    /** What could run, load or navigate; a page must have as many of them as with harmless words. */
    private static final String COUNT = """
            const dangerous = page => [...page.querySelectorAll('*')].filter(element =>
                ['SCRIPT', 'IMG', 'IMAGE', 'SVG', 'IFRAME', 'OBJECT', 'EMBED', 'STYLE', 'LINK', 'META', 'BASE', 'MATH',
                 'VIDEO', 'AUDIO', 'FORM', 'INPUT', 'BUTTON', 'TEXTAREA', 'SELECT', 'TEMPLATE', 'PORTAL']
                    .includes(element.tagName.toUpperCase())
                || [...element.attributes].some(attribute => attribute.name.startsWith('on')
                    || attribute.name.includes('hx-on')
                    || /^\\s*(javascript|vbscript|data):/i.test(attribute.value) && attribute.name !== 'value')).length;
            const read = async path => new DOMParser()
                .parseFromString(await (await fetch(path)).text(), 'text/html');
            """;

    private static final String REFLECTED = COUNT + """
            const [payloads, done] = [arguments[0], arguments[arguments.length - 1]];
            // Nobody's vacancies: nothing is found, whatever the words mean.
            const search = '/vacancies?employer=00000000-0000-7000-8000-000000000000&q=';
            (async () => {
                const harmless = dangerous(await read(search + 'xqzvw'));
                const wrong = [];
                for (const payload of payloads) {
                    const page = await read(search + encodeURIComponent(payload));
                    if (dangerous(page) !== harmless || page.getElementById('q').value.trim() !== payload.trim()) {
                        wrong.push(payload);
                    }
                }
                done(wrong);
            })()""";

    private static final String STORED = COUNT + """
            const [hostile, harmless, done] = [arguments[0], arguments[1], arguments[arguments.length - 1]];
            (async () => done([dangerous(await read(hostile)), dangerous(await read(harmless))]))()""";

    private final Platform platform = Platform.fromEnvironment();
    private final URI pages = Site.address(platform);
    private final Employer employer = platform.newEmployer();
    private final List<String> payloads = payloads();

    @AfterAll
    void takeBack() {
        employer.withdrawAll();
    }

    @Test
    void thereAreAtLeastAHundred() {
        assertThat(payloads).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
    }

    @Test
    void comesBackAsText() {
        try (var browser = Browser.open(pages, Screen.DESK)) {
            browser.goTo("/vacancies");
            List<?> wrong = browser.later(List.class, REFLECTED, payloads);
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void isStoredAsText() {
        var harmless = Tides.vacancy(Words.unique());
        var hostile = Tides.vacancy(Words.unique());
        harmless.put("text", "x\n".repeat(payloads.size()));
        hostile.put("text", String.join("\n", payloads));
        hostile.put("title", "<img src=x onerror=alert(1)> 观测");
        hostile.put("skills", List.of("<script>alert(1)</script>", "\"onfocus=alert(1) x"));
        harmless.put("skills", List.of("一", "二"));
        hostile.put("benefits", List.of("</script><svg onload=alert(1)>"));
        var paths = List.of(employer.publish(hostile), employer.publish(harmless)).stream()
                .map(id -> "/vacancies/" + id)
                .toList();

        try (var browser = Browser.open(pages, Screen.DESK)) {
            browser.goTo("/vacancies");
            List<?> counts = browser.later(List.class, STORED, paths.get(0), paths.get(1));
            assertThat(counts.get(0)).isEqualTo(counts.get(1));
            browser.goTo(paths.getFirst());
            assertThat(browser.text()).contains(payloads.getFirst(), payloads.getLast());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static List<String> payloads() {
        var file = Objects.requireNonNull(HostileTextAT.class.getResourceAsStream("payloads.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
