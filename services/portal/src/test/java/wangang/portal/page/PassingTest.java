package wangang.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassingTest {

    @Test
    void allowsADocumentItsOwnStyleByItsHashAndNothingElse() {
        var policy = Passing.policy("<html><style>p {}</style><p>字</p></html>");

        assertThat(policy)
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe-inline", "script-src");
    }

    @Test
    void hashesWhatABrowserSees() {
        assertThat(Passing.policy("<style>a\r\nb</style>")).isEqualTo(Passing.policy("<style>a\nb</style>"));
    }

    @Test
    void allowsNoStyleWhereThereIsNone() {
        assertThat(Passing.policy("<p>字</p>")).contains("style-src 'none'");
    }
}
