package wangang.matching.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditsTest {

    @Test
    void countsOneReplacedAddedForgottenOrSwapped() {
        assertThat(Edits.atMostOne("shi", "shi")).isTrue();
        assertThat(Edits.atMostOne("sho", "shi")).isTrue();
        assertThat(Edits.atMostOne("si", "shi")).isTrue();
        assertThat(Edits.atMostOne("shii", "shi")).isTrue();
        assertThat(Edits.atMostOne("sih", "shi")).isTrue();
        assertThat(Edits.atMostOne("s", "shi")).isFalse();
        assertThat(Edits.atMostOne("his", "shi")).isFalse();
    }

    @Test
    void sameSoundIsNearerThanLikeSoundOrShapeAndThatThanAnyOther() {
        assertThat(Edits.distance("会记", "会计")).isEqualTo(1);
        assertThat(Edits.distance("末来", "未来")).isEqualTo(1.5);
        assertThat(Edits.distance("会山", "会计")).isEqualTo(3);
        assertThat(Edits.distance("山水", "会计")).isEqualTo(Edits.FAR);
    }
}
