package wangang.portal.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchFormTest {

    private static final SearchForm FULL = new SearchForm(
            "C++ & 会计",
            List.of("310105005"),
            List.of("FULL_TIME", "INTERNSHIP"),
            "BACHELOR",
            8000,
            null,
            null,
            null,
            null,
            30,
            "pay",
            null,
            "here");

    @Test
    void isAnAddressThatAsksTheSame() {
        assertThat(FULL.address())
                .isEqualTo("/vacancies?q=C%2B%2B+%26+%E4%BC%9A%E8%AE%A1&subdistrict=310105005&kind=FULL_TIME"
                        + "&kind=INTERNSHIP&degree=BACHELOR&payMin=8000&within=30&sort=pay");
        assertThat(FULL.next("a b")).endsWith("&sort=pay&cursor=a+b");
        assertThat(FULL.feed()).startsWith("/feed.xml?q=C%2B%2B");
    }

    @Test
    void asksTheServiceInItsOwnWords() {
        assertThat(FULL.query())
                .containsEntry("q", List.of("C++ & 会计"))
                .containsEntry("kind", List.of("FULL_TIME,INTERNSHIP"))
                .containsEntry("cursor", List.of("here"))
                // Minutes from nowhere mean nothing.
                .doesNotContainKey("withinMinutes");
    }

    @Test
    void countsWhatNarrows() {
        assertThat(FULL.conditions()).isEqualTo(6);
    }
}
