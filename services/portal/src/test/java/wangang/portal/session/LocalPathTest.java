package wangang.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/vacancies?q=%E4%BC%9A%E8%AE%A1&kind=FULL_TIME", "/me/file#wishes"})
    void keepsPagesOfOurs(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @Test
    void writesChineseAsAnAddressDoes() {
        assertThat(LocalPath.of("/vacancies?q=会计")).isEqualTo("/vacancies?q=%E4%BC%9A%E8%AE%A1");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.invalid/",
                "//evil.invalid",
                "///evil.invalid",
                "/\\evil.invalid",
                "\\\\evil.invalid",
                "javascript:alert(1)",
                "vacancies",
                "/a\r\nSet-Cookie: x=1",
                "/%"
            })
    void leadsNowhereElse(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }
}
