package wangang.matching.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleCountTest {

    @Test
    void countsInFivesAndSaysNothingOfFewer() {
        assertThat(PeopleCount.of(4, 200)).isEqualTo(new PeopleCount(0, false, "不到 5 人"));
        assertThat(PeopleCount.of(14, 200).text()).isEqualTo("约 10 人");
        assertThat(PeopleCount.of(200, 200)).isEqualTo(new PeopleCount(200, true, "超过 200 人"));
    }

    @Test
    void oneMorePersonIsNoGain() {
        assertThat(PeopleCount.of(13, 200).gainedOver(PeopleCount.of(12, 200))).isZero();
        assertThat(PeopleCount.of(26, 200).gainedOver(PeopleCount.of(12, 200))).isEqualTo(15);
    }
}
