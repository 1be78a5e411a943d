package wangang.matching.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wangang.matching.typing.Spelling.Manner;

class SpellingTest {

    @Test
    void laysSoundsAlongCharacters() {
        assertThat(new Spelling("kuaijishi").end("会计师", 0, Manner.WHOLE_SOUNDS)).isEqualTo(3);
        assertThat(new Spelling("kuaiji").end("会计师", 0, Manner.WHOLE_SOUNDS)).isEqualTo(2);
        assertThat(new Spelling("kuaij").end("会计师", 0, Manner.WHOLE_SOUNDS)).isEqualTo(-1);
        assertThat(new Spelling("jishi").end("会计师", 1, Manner.WHOLE_SOUNDS)).isEqualTo(3);
    }

    @Test
    void takesAnUnfinishedSoundAtTheEndOnly() {
        assertThat(new Spelling("kuaij").end("会计师", 0, Manner.UNFINISHED)).isEqualTo(2);
        assertThat(new Spelling("kuajishi").end("会计师", 0, Manner.UNFINISHED)).isEqualTo(-1);
    }

    @Test
    void takesInitialsOfOneOrTwoLetters() {
        assertThat(new Spelling("kjs").end("会计师", 0, Manner.INITIALS)).isEqualTo(3);
        assertThat(new Spelling("kjsh").end("会计师", 0, Manner.INITIALS)).isEqualTo(3);
        assertThat(new Spelling("kuaijs").end("会计师", 0, Manner.INITIALS)).isEqualTo(3);
    }

    @Test
    void forgivesOneSlipButNotTwo() {
        assertThat(new Spelling("kuaijisi").spells("会计师", Manner.WHOLE_WITH_ONE_WRONG))
                .isTrue();
        assertThat(new Spelling("会X师").spells("会计师", Manner.WHOLE_WITH_ONE_WRONG))
                .isTrue();
        assertThat(new Spelling("会师").spells("会计师", Manner.WHOLE_WITH_ONE_WRONG))
                .isTrue();
        assertThat(new Spelling("XX师").spells("会计师", Manner.WHOLE_WITH_ONE_WRONG))
                .isFalse();
    }

    @Test
    void knowsEveryReading() {
        assertThat(Sounds.of('会')).containsExactly("hui", "kuai");
        assertThat(Sounds.same('计', '记')).isTrue();
        assertThat(Sounds.same('师', '司')).isFalse();
        assertThat(Sounds.alike('师', '司')).isTrue();
        assertThat(Sounds.of('x')).isEmpty();
    }
}
