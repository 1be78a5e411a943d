package wangang.portal.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PayTest {

    @Test
    void isComparableByTheMonth() {
        assertThat(new Pay("DAILY", 150, 200, null, 3263, 4350).monthly()).isEqualTo("3,263–4,350 元/月");
        assertThat(new Pay("MONTHLY", 8000, 8000, null, null, null).monthly()).isEqualTo("8,000 元/月");
        assertThat(new Pay("NEGOTIABLE", null, null, null, null, null).monthly())
                .isEqualTo("面议");
    }

    @Test
    void showsTheOriginalWhereItDiffers() {
        assertThat(new Pay("DAILY", 150, 200, null, 3263, 4350).original()).isEqualTo("150–200 元/天");
        assertThat(new Pay("MONTHLY", 8000, 9000, 14, null, null).original()).isEqualTo("8,000–9,000 元/月 × 14 薪");
        assertThat(new Pay("MONTHLY", 8000, 9000, 12, null, null).original()).isNull();
        assertThat(new Pay("NEGOTIABLE", null, null, null, null, null).original())
                .isNull();
    }
}
