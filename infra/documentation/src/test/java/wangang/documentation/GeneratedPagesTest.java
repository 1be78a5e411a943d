package wangang.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import wangang.documentation.project.Pages;
import wangang.documentation.project.Project;

/** What is generated is there and tells the truth of what is compiled now. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedPagesTest {

    private static final Project PROJECT = Planted.PROJECT;

    private final Pages pages = Documents.of(PROJECT);

    @Test
    void nothingIsLeftUndescribedInWhatThePagesAreMadeOf() {
        assertThat(pages.flaws()).isEmpty();
    }

    @Test
    void everyPageIsAsItWouldBeWrittenNow() {
        var comparison = new SoftAssertions();
        pages.texts().forEach((path, text) -> {
            var file = PROJECT.docs().resolve(path);
            comparison
                    .assertThat(Files.exists(file) && Generated.read(file).equals(text))
                    .as("docs/%s is stale: run ./wangang docs and commit what it writes", path)
                    .isTrue();
        });
        comparison.assertAll();
    }

    @Test
    void noPageOutlivesWhatItWasAbout() {
        assertThat(Generated.pages(PROJECT))
                .as("generated pages; run ./wangang docs, which removes what is no more")
                .containsExactlyInAnyOrderElementsOf(pages.texts().keySet());
    }
}
