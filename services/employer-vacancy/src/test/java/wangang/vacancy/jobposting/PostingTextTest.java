package wangang.vacancy.jobposting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一",
                "一\n二\r\n三",
                "一\n\n\n  二\t三",
                "<b>&amp;</b> & &lt; “引” é — ' \" \uD83D\uDE00",
                "<!-- --> <script>x</script> </p>",
                "a < b > c"
            })
    void readsBackWhatItWrote(String text) {
        assertThat(PostingText.plain(PostingText.html(text)).strip()).isEqualTo(text);
    }

    @Test
    void breaksLinesWhereMarkupDoes() {
        assertThat(PostingText.plain("<h3>职责</h3>\n<ul>\n  <li>一</li>\n  <li>二<br/>三</li>\n</ul>\n<p>完</p>")
                        .strip())
                .isEqualTo("职责\n一\n二\n三\n完");
    }

    @Test
    void keepsTheLinesOfPlainTextAndNothingThatIsHidden() {
        assertThat(PostingText.plain("一\n二 &amp; 三")).isEqualTo("一\n二 & 三");
        assertThat(PostingText.plain("一<!-- 二 --><script>三</script><style>四</style>五<SCRIPT>六"))
                .isEqualTo("一五");
    }

    @Test
    @Timeout(10)
    void takesNoLongerForWhatIsMadeToHurt() {
        for (var part : new String[] {"<script>", "<!--", "</p>", "</p> ", "<", "<a", "&", "\n ", "&#"}) {
            assertThatCode(() -> PostingText.plain("<p>" + part.repeat(250_000 / part.length())))
                    .as(part)
                    .doesNotThrowAnyException();
        }
    }
}
