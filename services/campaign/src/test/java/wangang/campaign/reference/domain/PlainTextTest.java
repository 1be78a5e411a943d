package wangang.campaign.reference.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void keepsWhatCanBeReadAndStored() {
        assertThat(PlainText.trimmed(" 材料\u0000不全\uD83D ")).isEqualTo("材料不全");
        assertThat(PlainText.trimmed("第一行\n第二行")).isEqualTo("第一行\n第二行");
        assertThat(PlainText.trimmed("\u0000 \u0007")).isNull();
        assertThat(PlainText.trimmed(null)).isNull();
    }
}
