package wangang.portal.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class TypedTest {

    @Test
    void keepsRowsSideBySideWhereCellsAreEmpty() {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("room", "A");
        sent.add("room", "");
        sent.add("room", "C");
        sent.add("booths", "20");
        sent.add("booths", "");
        sent.add("booths", "x");
        var typed = Typed.of(sent);

        assertThat(typed.rows("room", "booths")).isEqualTo(3);
        assertThat(typed.given("room", 1)).isNull();
        assertThat(typed.number("booths", 0)).isEqualTo(20);
        assertThat(typed.number("booths", 1)).isNull();
        assertThat(typed.at("room", 2)).isEqualTo("C");
    }

    @Test
    void leavesWhatIsNoNumberToTheServiceToRefuse() {
        assertThat(Typed.whole("十二")).isEqualTo("十二");
    }

    @Test
    void showsSpareRowsAfterThoseThatAreFilled() {
        var typed = new Typed().with("room", "A").with("room", "B").with("room", "C");

        assertThat(typed.shown("room", 2, 4)).containsExactly(0, 1, 2, 3, 4);
        assertThat(new Typed().shown("room", 2, 4)).hasSize(4);
    }
}
