package wangang.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void namesStandLeftAndFiguresRight() {
        assertThat(new Table("what", "p50").row("a", "1").row("bcdefg", "1,000").toString())
                .isEqualTo("""
                        what       p50
                        a            1
                        bcdefg   1,000""");
    }

    @Test
    void everyRowHasACellForEveryHeading() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("what", "p50").row("a"));
    }
}
