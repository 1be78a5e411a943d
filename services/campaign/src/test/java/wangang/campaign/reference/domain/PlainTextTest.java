package wangang.campaign.reference.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void keepsWhatCanBeReadAndStored() {
        assertThat(PlainText.readable(" 材料\u0000不全\uD83D ")).isEqualTo("材料不全");
        assertThat(PlainText.readable("第一行\n第二行")).isEqualTo("第一行\n第二行");
        assertThat(PlainText.readable("\u0000 \u0007")).isNull();
        assertThat(PlainText.readable(null)).isNull();
    }
}
