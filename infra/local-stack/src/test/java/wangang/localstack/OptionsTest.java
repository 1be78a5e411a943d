package wangang.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.localstack.parts.PartFailure;

class OptionsTest {

    @Test
    void startsAtTheUsualPortWithTheDataThatIsThere() {
        var options = Options.parse(List.of("up"));

        assertThat(options).isEqualTo(new Options("up", false, false, 8080, List.of()));
    }

    @Test
    void readsOptionsInAnyOrderAndKeepsOtherWords() {
        assertThat(Options.parse(List.of("up", "--port", "9000", "--empty", "--fresh")))
                .isEqualTo(new Options("up", true, true, 9000, List.of()));
        assertThat(Options.parse(List.of("logs", "matching", "kafka")).words()).containsExactly("matching", "kafka");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "80", "65535", "-1"})
    void refusesAPortThatCannotBe(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("up", "--port", port)))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("--port");
    }

    @Test
    void refusesAnOptionItDoesNotKnow() {
        assertThatThrownBy(() -> Options.parse(List.of("up", "--frech"))).hasMessageContaining("--frech");
    }

    @Test
    void refusesToBeCalledWithoutACommand() {
        assertThatThrownBy(() -> Options.parse(List.of())).isInstanceOf(PartFailure.class);
    }
}
